package io.jenkins.plugins.stet.jenkins.config;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.stet.engine.registry.TrustedCertificates;
import java.io.IOException;
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
    private static final int DEFAULT_SCANS = 32;
    private static final int DEFAULT_CONNECTIONS = 16;

    private volatile List<RegistryEntry> registries = new ArrayList<>();
    private volatile List<String> primaryBranches = new ArrayList<>();
    private volatile String mode = "";
    private volatile int retentionDays = DEFAULT_RETENTION_DAYS;
    private volatile List<EngineEntry> engines = new ArrayList<>();
    private volatile int parallelScans = DEFAULT_SCANS;
    private volatile int connectionsPerHost = DEFAULT_CONNECTIONS;
    private volatile String caCertificates = "";
    private volatile String verifyFrom = "";

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

    public List<EngineEntry> getEngines() {
        return engines;
    }

    @DataBoundSetter
    public void setEngines(List<EngineEntry> engines) {
        this.engines = engines == null ? new ArrayList<>() : new ArrayList<>(engines);
        save();
    }

    /** How many trees are read at once. */
    public int getParallelScans() {
        return parallelScans;
    }

    @DataBoundSetter
    public void setParallelScans(int parallelScans) {
        this.parallelScans = parallelScans < 1 ? DEFAULT_SCANS : parallelScans;
        save();
    }

    /** How many requests a registry's host gets at once. */
    public int getConnectionsPerHost() {
        return connectionsPerHost;
    }

    @DataBoundSetter
    public void setConnectionsPerHost(int connectionsPerHost) {
        this.connectionsPerHost = connectionsPerHost < 1 ? DEFAULT_CONNECTIONS : connectionsPerHost;
        save();
    }

    /** Authorities beside those that Java trusts, as PEM text. */
    public String getCaCertificates() {
        return caCertificates;
    }

    @DataBoundSetter
    public void setCaCertificates(String caCertificates) {
        this.caCertificates = Texts.orDefault(caCertificates, "");
        save();
    }

    /** From where registries are asked. */
    public String getVerifyFrom() {
        return verifyFrom;
    }

    @DataBoundSetter
    public void setVerifyFrom(String verifyFrom) {
        this.verifyFrom = Texts.oneOf("verifyFrom", verifyFrom, VerifyFrom.NAMES);
        save();
    }

    /** Runs that begin meanwhile see each value as it was or as it will be, and no list that is empty in between. */
    @Override
    public boolean configure(StaplerRequest2 request, JSONObject form) throws FormException {
        JSONObject complete = Texts.withLists(form, "registries", "engines");
        request.bindJSON(this, Texts.splitLines(complete, "primaryBranches"));
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
    public ListBoxModel doFillVerifyFromItems() {
        return VerifyFrom.items("auto (the default)");
    }

    @POST
    public FormValidation doCheckVerifyFrom(@QueryParameter String value) {
        Jenkins.get().checkPermission(Jenkins.ADMINISTER);
        return VerifyFrom.check(Texts.orDefault(value, ""));
    }

    @POST
    public FormValidation doCheckRetentionDays(@QueryParameter int value) {
        Jenkins.get().checkPermission(Jenkins.ADMINISTER);
        return value < 1 ? FormValidation.error("Records are kept for at least one day.") : FormValidation.ok();
    }

    @POST
    public FormValidation doCheckParallelScans(@QueryParameter int value) {
        return atLeastOne(value);
    }

    @POST
    public FormValidation doCheckConnectionsPerHost(@QueryParameter int value) {
        return atLeastOne(value);
    }

    private static FormValidation atLeastOne(int value) {
        Jenkins.get().checkPermission(Jenkins.ADMINISTER);
        return value < 1 ? FormValidation.error("At least one is needed to get anywhere.") : FormValidation.ok();
    }

    @POST
    public FormValidation doCheckCaCertificates(@QueryParameter String value) {
        Jenkins.get().checkPermission(Jenkins.ADMINISTER);
        try {
            TrustedCertificates.withText(Texts.orDefault(value, ""));
            return FormValidation.ok();
        } catch (IOException e) {
            return FormValidation.error(e.getMessage());
        }
    }
}
