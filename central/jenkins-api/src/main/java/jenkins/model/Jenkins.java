package jenkins.model;

public class Jenkins
        implements org.kohsuke.stapler.StaplerProxy,
                hudson.security.AccessControlled,
                hudson.model.ItemGroup<hudson.model.TopLevelItem> {
    public static jenkins.model.Jenkins get() throws java.lang.IllegalStateException {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.get is a declaration only");
    }

    public static jenkins.model.Jenkins getInstanceOrNull() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getInstanceOrNull is a declaration only");
    }

    public hudson.PluginManager getPluginManager() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getPluginManager is a declaration only");
    }

    public java.lang.String getLegacyInstanceId() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getLegacyInstanceId is a declaration only");
    }

    public hudson.model.Descriptor getDescriptor(java.lang.String id) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getDescriptor is a declaration only");
    }

    public hudson.model.Descriptor getDescriptor(java.lang.Class<? extends hudson.model.Describable> type) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getDescriptor is a declaration only");
    }

    public hudson.model.Descriptor getDescriptorOrDie(java.lang.Class<? extends hudson.model.Describable> type) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getDescriptorOrDie is a declaration only");
    }

    public <T extends hudson.model.Descriptor> T getDescriptorByType(java.lang.Class<T> type) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getDescriptorByType is a declaration only");
    }

    public java.util.List<hudson.model.TopLevelItem> getItems() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getItems is a declaration only");
    }

    public java.util.List<hudson.model.TopLevelItem> getItems(
            java.util.function.Predicate<hudson.model.TopLevelItem> pred) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getItems is a declaration only");
    }

    public <T> java.util.List<T> getItems(java.lang.Class<T> type) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getItems is a declaration only");
    }

    public hudson.model.Computer[] getComputers() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getComputers is a declaration only");
    }

    public hudson.model.Computer getComputer(java.lang.String name) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getComputer is a declaration only");
    }

    public hudson.model.Node getNode(java.lang.String name) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getNode is a declaration only");
    }

    public java.util.List<hudson.model.Node> getNodes() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getNodes is a declaration only");
    }

    public java.lang.String getRootUrl() throws java.lang.IllegalStateException {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getRootUrl is a declaration only");
    }

    public java.lang.String getConfiguredRootUrl() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getConfiguredRootUrl is a declaration only");
    }

    public java.lang.String getRootUrlFromRequest() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getRootUrlFromRequest is a declaration only");
    }

    public java.io.File getRootDir() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getRootDir is a declaration only");
    }

    public <T> hudson.ExtensionList<T> getExtensionList(java.lang.Class<T> extensionType) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getExtensionList is a declaration only");
    }

    public hudson.ExtensionList getExtensionList(java.lang.String extensionType)
            throws java.lang.ClassNotFoundException {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getExtensionList is a declaration only");
    }

    public hudson.security.ACL getACL() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getACL is a declaration only");
    }

    public boolean isQuietingDown() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.isQuietingDown is a declaration only");
    }

    public boolean isTerminating() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.isTerminating is a declaration only");
    }

    public hudson.model.TopLevelItem getItem(java.lang.String name) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getItem is a declaration only");
    }

    public hudson.model.Item getItem(java.lang.String pathName, hudson.model.ItemGroup context) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getItem is a declaration only");
    }

    public final hudson.model.Item getItem(java.lang.String pathName, hudson.model.Item context) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getItem is a declaration only");
    }

    public final <T extends hudson.model.Item> T getItem(
            java.lang.String pathName, hudson.model.ItemGroup context, java.lang.Class<T> type) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getItem is a declaration only");
    }

    public final <T extends hudson.model.Item> T getItem(
            java.lang.String pathName, hudson.model.Item context, java.lang.Class<T> type) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getItem is a declaration only");
    }

    public <T extends hudson.model.Item> T getItemByFullName(java.lang.String fullName, java.lang.Class<T> type) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getItemByFullName is a declaration only");
    }

    public hudson.model.Item getItemByFullName(java.lang.String fullName) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getItemByFullName is a declaration only");
    }

    public <T extends hudson.model.TopLevelItem> T createProject(java.lang.Class<T> type, java.lang.String name)
            throws java.io.IOException {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.createProject is a declaration only");
    }

    public java.lang.Object getFingerprint(java.lang.String md5sum) throws java.io.IOException {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getFingerprint is a declaration only");
    }

    public void save() throws java.io.IOException {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.save is a declaration only");
    }

    public static java.lang.String VERSION;
    public static final hudson.security.Permission ADMINISTER = null;
    public static final hudson.security.Permission MANAGE = null;
    public static final hudson.security.Permission SYSTEM_READ = null;
    public static final hudson.security.Permission READ = null;

    public hudson.ProxyConfiguration getProxy() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getProxy is a declaration only");
    }

    private Jenkins() {}

    public String getFullName() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins is a declaration only");
    }

    public String getFullDisplayName() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins is a declaration only");
    }

    public String getUrl() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins is a declaration only");
    }

    public String getUrlChildPrefix() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins is a declaration only");
    }

    public java.io.File getRootDirFor(hudson.model.TopLevelItem child) {
        throw new UnsupportedOperationException("jenkins.model.Jenkins is a declaration only");
    }

    public void onDeleted(hudson.model.TopLevelItem item) throws java.io.IOException {
        throw new UnsupportedOperationException("jenkins.model.Jenkins is a declaration only");
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins is a declaration only");
    }

    public Object getTarget() {
        throw new UnsupportedOperationException("jenkins.model.Jenkins.getTarget is a declaration only");
    }
}
