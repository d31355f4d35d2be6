package org.jenkinsci.plugins.pipeline.modeldefinition.when;

public abstract class DeclarativeStageConditional<
                S extends org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditional<S>>
        extends org.jenkinsci.plugins.pipeline.modeldefinition.withscript.WithScriptDescribable<S>
        implements hudson.ExtensionPoint {
    public DeclarativeStageConditional() {}

    public org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditionalDescriptor getDescriptor() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditional.getDescriptor is a"
                        + " declaration only");
    }
}
