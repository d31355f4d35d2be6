package io.jenkins.plugins.stet.jenkins.when;

import hudson.Extension;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.stet.core.manifest.Tier;
import io.jenkins.plugins.stet.jenkins.config.Texts;
import io.jenkins.plugins.stet.jenkins.detect.ChangeQuestion;
import io.jenkins.plugins.stet.jenkins.detect.ChangeQuestion.Answer;
import io.jenkins.plugins.stet.jenkins.detect.JobRun;
import io.jenkins.plugins.stet.jenkins.detect.RunBodies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.codehaus.groovy.ast.expr.Expression;
import org.jenkinsci.Symbol;
import org.jenkinsci.plugins.pipeline.modeldefinition.ast.ModelASTWhenContent;
import org.jenkinsci.plugins.pipeline.modeldefinition.parser.ASTParserUtils;
import org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditional;
import org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditionalDescriptor;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.verb.POST;

/**
 * <code>when { serviceChanged 'backend' }</code>. It asks what <code>detectChanges</code> of an earlier stage found out,
 * and so needs no agent. Its Groovy half lies beside it in the resources.
 */
@SuppressWarnings("unchecked") // the inherited getDescriptor is of a raw type
public final class ServiceChangedConditional extends DeclarativeStageConditional<ServiceChangedConditional> {
    private static final long serialVersionUID = 1L;
    private static final List<String> TIERS = Arrays.stream(Tier.values())
            .filter(tier -> tier != Tier.NONE)
            .map(Tier::text)
            .toList();

    private final String service;
    private String task = "";
    private String atLeast = "";

    @DataBoundConstructor
    public ServiceChangedConditional(String service) {
        this.service = Texts.orDefault(service, "");
    }

    public String getService() {
        return service;
    }

    public String getTask() {
        return task;
    }

    @DataBoundSetter
    public void setTask(String task) {
        this.task = Texts.orDefault(task, "");
    }

    public String getAtLeast() {
        return atLeast;
    }

    @DataBoundSetter
    public void setAtLeast(String atLeast) {
        this.atLeast = Texts.oneOf("atLeast", atLeast, TIERS);
    }

    /** Called by the Groovy half: whether the stage is due, then what is to be said in the log. */
    public List<Object> ask(Run<?, ?> run) throws IOException {
        JobRun place = new JobRun(run, TaskListener.NULL);
        ChangeQuestion question = ChangeQuestion.of(service, task, atLeast);
        Answer answer = question.answer(place.state().read());
        if (answer instanceof Answer.Due due) {
            new RunBodies(place).asked(question, due);
        }
        List<Object> said = new ArrayList<>();
        said.add(!(answer instanceof Answer.NotDue));
        said.add(answer instanceof Answer.Unasked ? ChangeQuestion.UNASKED : "");
        return said;
    }

    /** What the Directive Generator and the Pipeline know of the condition. */
    @Extension(optional = true)
    @Symbol("serviceChanged")
    public static final class DescriptorImpl extends DeclarativeStageConditionalDescriptor<ServiceChangedConditional> {
        @Override
        public String getDisplayName() {
            return "Stet: run the stage when a service changed";
        }

        @Override
        public Expression transformToRuntimeAST(ModelASTWhenContent original) {
            return ASTParserUtils.transformWhenContentToRuntimeAST(original);
        }

        @POST
        public ListBoxModel doFillAtLeastItems() {
            ListBoxModel items = new ListBoxModel();
            items.add("any change", "");
            TIERS.forEach(items::add);
            return items;
        }
    }
}
