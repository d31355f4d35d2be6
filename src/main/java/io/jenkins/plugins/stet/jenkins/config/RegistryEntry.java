package io.jenkins.plugins.stet.jenkins.config;

import hudson.Extension;
import hudson.model.AbstractDescribableImpl;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** A registry's host and the credentials bound to it: they are sent to this host and no other. */
public final class RegistryEntry extends AbstractDescribableImpl<RegistryEntry> {
    private final String host;
    private String credentialsId = "";
    private boolean insecure;

    @DataBoundConstructor
    public RegistryEntry(String host) {
        this.host = Texts.orDefault(host, "");
    }

    public String getHost() {
        return host;
    }

    public String getCredentialsId() {
        return credentialsId;
    }

    @DataBoundSetter
    public void setCredentialsId(String credentialsId) {
        this.credentialsId = Texts.orDefault(credentialsId, "");
    }

    public boolean isInsecure() {
        return insecure;
    }

    @DataBoundSetter
    public void setInsecure(boolean insecure) {
        this.insecure = insecure;
    }

    /** Somebody who writes an entry as XML need not name credentials. */
    Object readResolve() {
        setCredentialsId(credentialsId);
        return this;
    }

    /** The form of an entry. */
    @Extension
    @Symbol("stetRegistry")
    public static final class DescriptorImpl extends Descriptor<RegistryEntry> {
        @Override
        public String getDisplayName() {
            return "Registry";
        }

        @POST
        public FormValidation doCheckHost(@AncestorInPath Item item, @QueryParameter String value) {
            if (!Forms.mayConfigure(item)) {
                return FormValidation.ok();
            }
            try {
                ImageRepository repository = new ImageRepository(Texts.orDefault(value, ""), "image");
                return repository.isLocal()
                        ? FormValidation.error("Write the registry's host, for instance registry.example.com:5000.")
                        : FormValidation.ok();
            } catch (IllegalArgumentException e) {
                return FormValidation.error(e.getMessage());
            }
        }

        @POST
        public ListBoxModel doFillCredentialsIdItems(@AncestorInPath Item item, @QueryParameter String credentialsId) {
            return Forms.credentials(item, credentialsId);
        }
    }
}
