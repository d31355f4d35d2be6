package io.jenkins.plugins.stet.jenkins.build;

import hudson.EnvVars;
import hudson.Extension;
import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.stet.core.manifest.ServiceOverlay;
import io.jenkins.plugins.stet.jenkins.config.Texts;
import io.jenkins.plugins.stet.jenkins.detect.Tree;
import io.jenkins.plugins.stet.jenkins.detect.WorkspaceTree;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.json.JSONObject;
import org.jenkinsci.plugins.workflow.graph.FlowNode;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.verb.POST;

/** <code>cachedImageBuild</code>: an image of this content of a service; built only when none is known. */
public final class CachedImageBuildStep extends Step implements Serializable {
    private static final long serialVersionUID = 1L;
    static final String DEFAULT_MANIFEST = "stet.yaml";

    private final String service;
    private String manifest = DEFAULT_MANIFEST;
    private final ServiceWords words = new ServiceWords();
    private List<String> tags = new ArrayList<>();
    private boolean push = true;
    private boolean noCache;
    /** Not there in steps that were saved by a release that did not know it. */
    private String cacheMode = "";

    private List<String> cacheFrom = new ArrayList<>();
    private String engine = "";
    private String credentialsId = "";
    private List<BuildSecret> secrets = new ArrayList<>();
    /** Not there in steps that were saved by a release that did not know it. */
    private List<String> ssh = new ArrayList<>();

    @DataBoundConstructor
    public CachedImageBuildStep(String service) {
        this.service = Parameters.orDefault(service, "");
        if (this.service.isEmpty()) {
            throw new IllegalArgumentException("service: name the service of stet.yaml whose image is wanted");
        }
    }

    public String getService() {
        return service;
    }

    public String getManifest() {
        return manifest;
    }

    @DataBoundSetter
    public void setManifest(String manifest) {
        this.manifest = Parameters.orDefault(manifest, DEFAULT_MANIFEST);
    }

    public String getContext() {
        return words.context;
    }

    @DataBoundSetter
    public void setContext(String context) {
        words.context = Parameters.orDefault(context, "");
    }

    public String getDockerfile() {
        return words.dockerfile;
    }

    @DataBoundSetter
    public void setDockerfile(String dockerfile) {
        words.dockerfile = Parameters.orDefault(dockerfile, "");
    }

    public String getTarget() {
        return words.target;
    }

    @DataBoundSetter
    public void setTarget(String target) {
        words.target = Parameters.orDefault(target, "");
    }

    public String getImage() {
        return words.image;
    }

    @DataBoundSetter
    public void setImage(String image) {
        words.image = Parameters.orDefault(image, "");
    }

    public List<String> getArgs() {
        return words.args;
    }

    /** A list of <code>NAME=value</code>, or in a Jenkinsfile a map. */
    @DataBoundSetter
    public void setArgs(Object args) {
        words.args = Parameters.assignments("args", args);
    }

    public List<String> getPlatforms() {
        return words.platforms;
    }

    @DataBoundSetter
    public void setPlatforms(List<String> platforms) {
        words.platforms = Parameters.cleaned(platforms);
    }

    public List<String> getTags() {
        return tags;
    }

    @DataBoundSetter
    public void setTags(List<String> tags) {
        this.tags = Parameters.tags(tags);
    }

    public boolean isPush() {
        return push;
    }

    @DataBoundSetter
    public void setPush(boolean push) {
        this.push = push;
    }

    public boolean isNoCache() {
        return noCache;
    }

    @DataBoundSetter
    public void setNoCache(boolean noCache) {
        this.noCache = noCache;
    }

    public String getCacheMode() {
        return Texts.orDefault(cacheMode, CacheWish.AUTO.text());
    }

    @DataBoundSetter
    public void setCacheMode(String cacheMode) {
        this.cacheMode = Texts.oneOf("cacheMode", cacheMode, CacheWish.NAMES);
    }

    public List<String> getCacheFrom() {
        return cacheFrom;
    }

    @DataBoundSetter
    public void setCacheFrom(List<String> cacheFrom) {
        this.cacheFrom = Parameters.cleaned(cacheFrom);
    }

    public String getEngine() {
        return engine;
    }

    @DataBoundSetter
    public void setEngine(String engine) {
        this.engine = Parameters.orDefault(engine, "");
    }

    public String getCredentialsId() {
        return credentialsId;
    }

    @DataBoundSetter
    public void setCredentialsId(String credentialsId) {
        this.credentialsId = Parameters.orDefault(credentialsId, "");
    }

    public List<BuildSecret> getSecrets() {
        return secrets;
    }

    @DataBoundSetter
    public void setSecrets(List<BuildSecret> secrets) {
        this.secrets = secrets == null ? new ArrayList<>() : new ArrayList<>(secrets);
    }

    public List<String> getSsh() {
        return ssh == null ? new ArrayList<>() : ssh;
    }

    @DataBoundSetter
    public void setSsh(List<String> ssh) {
        this.ssh = Parameters.sshIds(ssh);
    }

    BuildSettings settings() {
        return new BuildSettings(
                push, noCache, tags, CacheWish.of(getCacheMode()), cacheFrom, engine, credentialsId, secrets, getSsh());
    }

    /** What the step says about its service; where the manifest says nothing of it, this is the service. */
    ServiceOverlay overlay() {
        return words.overlay(service);
    }

    Tree tree(FilePath workspace) {
        return WorkspaceTree.ofManifest(workspace, manifest, overlay());
    }

    FilePath root(FilePath workspace) {
        FilePath parent = workspace.child(manifest).getParent();
        return parent != null ? parent : workspace;
    }

    @Override
    public StepExecution start(StepContext context) {
        return new CachedImageBuildExecution(context, this);
    }

    /** What the Snippet Generator and the Pipeline know of the step. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor {
        @Override
        public String getFunctionName() {
            return "cachedImageBuild";
        }

        @Override
        public String getDisplayName() {
            return "Stet: build the image of a service, unless it is known";
        }

        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return Set.of(EnvVars.class, FilePath.class, FlowNode.class, Run.class, TaskListener.class);
        }

        @Override
        public Step newInstance(StaplerRequest2 request, JSONObject form) throws FormException {
            JSONObject split = Parameters.splitLines(form, "args", "platforms", "tags", "cacheFrom", "ssh");
            // Stapler knows no form value for a setter that takes anything.
            Object args = split.remove("args");
            Step step = super.newInstance(request, split);
            if (step instanceof CachedImageBuildStep build) {
                build.setArgs(args);
            }
            return step;
        }

        @Override
        public String argumentsToString(Map<String, Object> arguments) {
            return arguments.get("service") instanceof String name ? name : super.argumentsToString(arguments);
        }

        /** What may be chosen. */
        @POST
        public ListBoxModel doFillCacheModeItems() {
            ListBoxModel items = new ListBoxModel();
            items.add("auto: the best that the engine can", "auto");
            items.add("max: every step, in the registry", "max");
            items.add("inline: the steps of the image, in the image", "inline");
            items.add("none", "none");
            return items;
        }

        /** For the form: a list as one value a line. */
        public String lines(List<String> values) {
            return values == null ? "" : String.join("\n", values);
        }
    }
}
