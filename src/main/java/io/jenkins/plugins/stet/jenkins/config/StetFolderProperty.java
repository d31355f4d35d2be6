package io.jenkins.plugins.stet.jenkins.config;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import com.cloudbees.hudson.plugins.folder.AbstractFolderProperty;
import com.cloudbees.hudson.plugins.folder.AbstractFolderPropertyDescriptor;
import hudson.Extension;
import hudson.model.Item;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import java.util.ArrayList;
import java.util.List;
import net.sf.json.JSONObject;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.verb.POST;

/** What holds for the jobs below a folder, before what is configured globally. */
public final class StetFolderProperty extends AbstractFolderProperty<AbstractFolder<?>> {
    private List<RegistryEntry> registries = new ArrayList<>();
    private List<EngineEntry> engines = new ArrayList<>();
    private List<String> primaryBranches = new ArrayList<>();
    private List<String> baselineReaders = new ArrayList<>();
    private String mode = "";
    private String untrustedRegistry = "";
    private String untrustedCredentialsId = "";
    private String verifyFrom = "";

    @DataBoundConstructor
    public StetFolderProperty() {
        // everything is optional
    }

    public List<RegistryEntry> getRegistries() {
        return registries;
    }

    @DataBoundSetter
    public void setRegistries(List<RegistryEntry> registries) {
        this.registries = registries == null ? new ArrayList<>() : new ArrayList<>(registries);
    }

    public List<EngineEntry> getEngines() {
        return engines;
    }

    @DataBoundSetter
    public void setEngines(List<EngineEntry> engines) {
        this.engines = engines == null ? new ArrayList<>() : new ArrayList<>(engines);
    }

    public List<String> getPrimaryBranches() {
        return primaryBranches;
    }

    @DataBoundSetter
    public void setPrimaryBranches(List<String> primaryBranches) {
        this.primaryBranches = Texts.cleaned(primaryBranches);
    }

    /** Full names of jobs elsewhere that may name jobs of this folder as their baseline. */
    public List<String> getBaselineReaders() {
        return baselineReaders;
    }

    @DataBoundSetter
    public void setBaselineReaders(List<String> baselineReaders) {
        this.baselineReaders = Texts.cleaned(baselineReaders);
    }

    public String getMode() {
        return mode;
    }

    @DataBoundSetter
    public void setMode(String mode) {
        this.mode = Texts.oneOf("mode", mode, Modes.NAMES);
    }

    public String getUntrustedRegistry() {
        return untrustedRegistry;
    }

    @DataBoundSetter
    public void setUntrustedRegistry(String untrustedRegistry) {
        this.untrustedRegistry = Texts.orDefault(untrustedRegistry, "");
    }

    public String getUntrustedCredentialsId() {
        return untrustedCredentialsId;
    }

    /** Not among the registries' credentials: those are for builds that are trusted. */
    @DataBoundSetter
    public void setUntrustedCredentialsId(String untrustedCredentialsId) {
        this.untrustedCredentialsId = Texts.orDefault(untrustedCredentialsId, "");
    }

    /** From where registries are asked. */
    public String getVerifyFrom() {
        return verifyFrom;
    }

    @DataBoundSetter
    public void setVerifyFrom(String verifyFrom) {
        this.verifyFrom = Texts.oneOf("verifyFrom", verifyFrom, VerifyFrom.NAMES);
    }

    UntrustedRegistry untrusted() {
        return new UntrustedRegistry(untrustedRegistry, untrustedCredentialsId);
    }

    /** What an earlier release saved, or somebody wrote as XML, lacks some of it; nothing else sets these fields then. */
    Object readResolve() {
        setRegistries(registries);
        setEngines(engines);
        setPrimaryBranches(primaryBranches);
        setBaselineReaders(baselineReaders);
        mode = Texts.orDefault(mode, "");
        setUntrustedRegistry(untrustedRegistry);
        setUntrustedCredentialsId(untrustedCredentialsId);
        verifyFrom = Texts.orDefault(verifyFrom, "");
        return this;
    }

    /** The form in a folder's configuration. */
    @Extension(optional = true)
    @Symbol("stet")
    public static final class DescriptorImpl extends AbstractFolderPropertyDescriptor {
        @Override
        public String getDisplayName() {
            return "Stet";
        }

        @Override
        public AbstractFolderProperty<?> newInstance(StaplerRequest2 request, JSONObject form) throws FormException {
            return super.newInstance(request, Texts.splitLines(form, "primaryBranches", "baselineReaders"));
        }

        /** For the form: a list as one value a line. */
        public String lines(List<String> values) {
            return Texts.lines(values);
        }

        @POST
        public FormValidation doCheckUntrustedRegistry(@AncestorInPath Item item, @QueryParameter String value) {
            if (!Forms.mayConfigure(item)) {
                return FormValidation.ok();
            }
            try {
                UntrustedRegistry.check(Texts.orDefault(value, ""));
                return FormValidation.ok();
            } catch (IllegalArgumentException e) {
                return FormValidation.error(e.getMessage());
            }
        }

        @POST
        public ListBoxModel doFillUntrustedCredentialsIdItems(
                @AncestorInPath Item item, @QueryParameter String untrustedCredentialsId) {
            return Forms.credentials(item, untrustedCredentialsId);
        }

        @POST
        public FormValidation doCheckVerifyFrom(@AncestorInPath Item item, @QueryParameter String value) {
            return Forms.mayConfigure(item) ? VerifyFrom.check(Texts.orDefault(value, "")) : FormValidation.ok();
        }

        @POST
        public ListBoxModel doFillVerifyFromItems() {
            return VerifyFrom.items("as configured above or globally");
        }

        @POST
        public ListBoxModel doFillModeItems() {
            return Modes.items("as configured above or globally");
        }
    }
}
