package io.jenkins.plugins.stet.jenkins.config;

import hudson.Extension;
import hudson.model.AbstractDescribableImpl;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.util.FormValidation;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** A container engine that Pipelines call by a name. */
public final class EngineEntry extends AbstractDescribableImpl<EngineEntry> {
    private final String name;
    private final String address;

    @DataBoundConstructor
    public EngineEntry(String name, String address) {
        this.name = Texts.orDefault(name, "");
        this.address = Texts.orDefault(address, "");
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    /** The form of an entry. */
    @Extension
    @Symbol("stetEngine")
    public static final class DescriptorImpl extends Descriptor<EngineEntry> {
        @Override
        public String getDisplayName() {
            return "Engine";
        }

        @POST
        public FormValidation doCheckName(@AncestorInPath Item item, @QueryParameter String value) {
            return check(item, () -> Engines.checkName(Texts.orDefault(value, "")));
        }

        @POST
        public FormValidation doCheckAddress(@AncestorInPath Item item, @QueryParameter String value) {
            return check(item, () -> Engines.checkAddress(Texts.orDefault(value, "")));
        }

        private static FormValidation check(Item item, Runnable check) {
            if (!Forms.mayConfigure(item)) {
                return FormValidation.ok();
            }
            try {
                check.run();
                return FormValidation.ok();
            } catch (IllegalArgumentException e) {
                return FormValidation.error(e.getMessage());
            }
        }
    }
}
