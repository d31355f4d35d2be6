package io.jenkins.plugins.stet.jenkins.step;

import hudson.EnvVars;
import hudson.Extension;
import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.stet.jenkins.config.Modes;
import io.jenkins.plugins.stet.jenkins.config.Texts;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.json.JSONObject;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.verb.POST;

/** <code>detectChanges</code>: says of every service whether it changed, and why. */
public final class DetectChangesStep extends Step implements Serializable {
    private static final long serialVersionUID = 1L;
    static final String DEFAULT_MANIFEST = "stet.yaml";

    private String manifest = DEFAULT_MANIFEST;
    private String manifestText = "";
    private List<String> only = new ArrayList<>();
    private List<String> rebuild = new ArrayList<>();
    private boolean rebuildAll;
    private boolean noCache;
    private String mode = "";
    private String baseline = "";
    private boolean verify = true;
    private String credentialsId = "";

    @DataBoundConstructor
    public DetectChangesStep() {
        // every parameter has a default
    }

    public String getManifest() {
        return manifest;
    }

    @DataBoundSetter
    public void setManifest(String manifest) {
        this.manifest = Texts.orDefault(manifest, DEFAULT_MANIFEST);
    }

    public String getManifestText() {
        return manifestText;
    }

    @DataBoundSetter
    public void setManifestText(String manifestText) {
        this.manifestText = Texts.orDefault(manifestText, "");
    }

    public List<String> getOnly() {
        return only;
    }

    @DataBoundSetter
    public void setOnly(List<String> only) {
        this.only = Texts.cleaned(only);
    }

    public List<String> getRebuild() {
        return rebuild;
    }

    @DataBoundSetter
    public void setRebuild(List<String> rebuild) {
        this.rebuild = Texts.cleaned(rebuild);
    }

    public boolean isRebuildAll() {
        return rebuildAll;
    }

    @DataBoundSetter
    public void setRebuildAll(boolean rebuildAll) {
        this.rebuildAll = rebuildAll;
    }

    public boolean isNoCache() {
        return noCache;
    }

    @DataBoundSetter
    public void setNoCache(boolean noCache) {
        this.noCache = noCache;
    }

    public String getMode() {
        return mode;
    }

    @DataBoundSetter
    public void setMode(String mode) {
        this.mode = Texts.oneOf("mode", mode, Modes.NAMES);
    }

    public String getBaseline() {
        return baseline;
    }

    @DataBoundSetter
    public void setBaseline(String baseline) {
        this.baseline = Texts.orDefault(baseline, "");
    }

    public boolean isVerify() {
        return verify;
    }

    @DataBoundSetter
    public void setVerify(boolean verify) {
        this.verify = verify;
    }

    public String getCredentialsId() {
        return credentialsId;
    }

    @DataBoundSetter
    public void setCredentialsId(String credentialsId) {
        this.credentialsId = Texts.orDefault(credentialsId, "");
    }

    @Override
    public StepExecution start(StepContext context) {
        return new DetectChangesExecution(context, this);
    }

    /** What the Snippet Generator and the Pipeline know of the step. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor {
        @Override
        public String getFunctionName() {
            return "detectChanges";
        }

        @Override
        public String getDisplayName() {
            return "Stet: detect which services changed";
        }

        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return Set.of(EnvVars.class, FilePath.class, Run.class, TaskListener.class);
        }

        @Override
        public Step newInstance(StaplerRequest2 request, JSONObject form) throws FormException {
            return super.newInstance(request, Texts.splitLines(form, "only", "rebuild"));
        }

        @Override
        public String argumentsToString(Map<String, Object> arguments) {
            return arguments.get("only") instanceof List<?> only && !only.isEmpty()
                    ? Texts.joined(only)
                    : super.argumentsToString(arguments);
        }

        /** For the form: a list as one value a line. */
        public String lines(List<String> values) {
            return Texts.lines(values);
        }

        @POST
        public ListBoxModel doFillModeItems() {
            return Modes.items("as configured for the folder or globally");
        }
    }
}
