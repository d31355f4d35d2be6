package io.jenkins.plugins.stet.jenkins.build;

import hudson.Extension;
import hudson.model.AbstractDescribableImpl;
import hudson.model.Descriptor;
import java.io.Serializable;
import org.kohsuke.stapler.DataBoundConstructor;

/** A secret of the build: the id by which the Dockerfile asks for it, and the credentials that it is. */
public final class BuildSecret extends AbstractDescribableImpl<BuildSecret> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String credentialsId;

    @DataBoundConstructor
    public BuildSecret(String id, String credentialsId) {
        this.id = id == null ? "" : id.strip();
        this.credentialsId = credentialsId == null ? "" : credentialsId.strip();
        if (this.id.isEmpty() || this.credentialsId.isEmpty()) {
            throw new IllegalArgumentException("a secret needs an id and a credentialsId, such as"
                    + " [id: 'npmrc', credentialsId: 'npm-configuration']");
        }
    }

    public String getId() {
        return id;
    }

    public String getCredentialsId() {
        return credentialsId;
    }

    /** For forms. */
    @Extension
    public static final class DescriptorImpl extends Descriptor<BuildSecret> {
        @Override
        public String getDisplayName() {
            return "Secret of the build";
        }
    }
}
