package io.jenkins.plugins.stet.jenkins.config;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import java.util.ArrayList;
import java.util.List;
import jenkins.model.GlobalConfiguration;
import jenkins.model.Jenkins;
import net.sf.json.JSONObject;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.verb.POST;

/** What holds for every job; sensible when nothing is set. */
@Extension
@Symbol("stet")
public final class StetConfiguration extends GlobalConfiguration {
    static final int DEFAULT_RETENTION_DAYS = 90;

    private List<RegistryEntry> registries = new ArrayList<>();
    private List<String> primaryBranches = new ArrayList<>();
    private String mode = "";
    private int retentionDays = DEFAULT_RETENTION_DAYS;

    public StetConfiguration() {
        load();
    }

    public static StetConfiguration get() {
        return ExtensionList.lookupSingleton(StetConfiguration.class);
    }

    @Override
    public String getDisplayName() {
        return "Stet";
    }

    public List<RegistryEntry> getRegistries() {
        return registries;
    }

    @DataBoundSetter
    public void setRegistries(List<RegistryEntry> registries) {
        this.registries = registries == null ? new ArrayList<>() : new ArrayList<>(registries);
        save();
    }

    public List<String> getPrimaryBranches() {
        return primaryBranches;
    }

    @DataBoundSetter
    public void setPrimaryBranches(List<String> primaryBranches) {
        this.primaryBranches = Texts.cleaned(primaryBranches);
        save();
    }

    public String getMode() {
        return mode;
    }

    @DataBoundSetter
    public void setMode(String mode) {
        this.mode = Texts.oneOf("mode", mode, Modes.NAMES);
        save();
    }

    public int getRetentionDays() {
        return retentionDays;
    }

    @DataBoundSetter
    public void setRetentionDays(int retentionDays) {
        this.retentionDays = retentionDays < 1 ? DEFAULT_RETENTION_DAYS : retentionDays;
        save();
    }

    /** A list without entries is no part of the form's answer. */
    @Override
    public boolean configure(StaplerRequest2 request, JSONObject form) throws FormException {
        registries = new ArrayList<>();
        request.bindJSON(this, Texts.splitLines(form, "primaryBranches"));
        return true;
    }

    /** For the form: a list as one value a line. */
    public String lines(List<String> values) {
        return Texts.lines(values);
    }

    @POST
    public ListBoxModel doFillModeItems() {
        return Modes.items("enforce (the default)");
    }

    @POST
    public FormValidation doCheckRetentionDays(@QueryParameter int value) {
        Jenkins.get().checkPermission(Jenkins.ADMINISTER);
        return value < 1 ? FormValidation.error("Records are kept for at least one day.") : FormValidation.ok();
    }
}
