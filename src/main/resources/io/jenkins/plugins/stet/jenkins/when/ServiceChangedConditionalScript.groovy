package io.jenkins.plugins.stet.jenkins.when

import org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditionalScript
import org.jenkinsci.plugins.workflow.cps.CpsScript

class ServiceChangedConditionalScript extends DeclarativeStageConditionalScript<ServiceChangedConditional> {
    ServiceChangedConditionalScript(CpsScript script, ServiceChangedConditional conditional) {
        super(script, conditional)
    }

    @Override
    boolean evaluate() {
        List<Object> said = describable.ask(script.getProperty('currentBuild').getRawBuild())
        if (said[1]) {
            script.echo(said[1])
        }
        return said[0]
    }
}
