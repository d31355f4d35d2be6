package hudson.model.listeners;

public class ItemListener implements hudson.ExtensionPoint {
    public ItemListener() {}

    public void onCreated(hudson.model.Item item) {
        throw new UnsupportedOperationException("hudson.model.listeners.ItemListener.onCreated is a declaration only");
    }

    public void onCheckCopy(hudson.model.Item src, hudson.model.ItemGroup parent) {
        throw new UnsupportedOperationException(
                "hudson.model.listeners.ItemListener.onCheckCopy is a declaration only");
    }

    public void onCopied(hudson.model.Item src, hudson.model.Item item) {
        throw new UnsupportedOperationException("hudson.model.listeners.ItemListener.onCopied is a declaration only");
    }

    public void onLoaded() {
        throw new UnsupportedOperationException("hudson.model.listeners.ItemListener.onLoaded is a declaration only");
    }

    public void onCheckDelete(hudson.model.Item item) throws java.lang.InterruptedException {
        throw new UnsupportedOperationException(
                "hudson.model.listeners.ItemListener.onCheckDelete is a declaration only");
    }

    public void onDeleted(hudson.model.Item item) {
        throw new UnsupportedOperationException("hudson.model.listeners.ItemListener.onDeleted is a declaration only");
    }

    public void onRenamed(hudson.model.Item item, java.lang.String oldName, java.lang.String newName) {
        throw new UnsupportedOperationException("hudson.model.listeners.ItemListener.onRenamed is a declaration only");
    }

    public void onLocationChanged(hudson.model.Item item, java.lang.String oldFullName, java.lang.String newFullName) {
        throw new UnsupportedOperationException(
                "hudson.model.listeners.ItemListener.onLocationChanged is a declaration only");
    }

    public void onUpdated(hudson.model.Item item) {
        throw new UnsupportedOperationException("hudson.model.listeners.ItemListener.onUpdated is a declaration only");
    }

    public void onBeforeShutdown() {
        throw new UnsupportedOperationException(
                "hudson.model.listeners.ItemListener.onBeforeShutdown is a declaration only");
    }

    public void register() {
        throw new UnsupportedOperationException("hudson.model.listeners.ItemListener.register is a declaration only");
    }

    public static hudson.ExtensionList<hudson.model.listeners.ItemListener> all() {
        throw new UnsupportedOperationException("hudson.model.listeners.ItemListener.all is a declaration only");
    }

    public static void fireOnCopied(hudson.model.Item src, hudson.model.Item result) {
        throw new UnsupportedOperationException(
                "hudson.model.listeners.ItemListener.fireOnCopied is a declaration only");
    }

    public static void checkBeforeCopy(hudson.model.Item src, hudson.model.ItemGroup parent) {
        throw new UnsupportedOperationException(
                "hudson.model.listeners.ItemListener.checkBeforeCopy is a declaration only");
    }

    public static void fireOnCreated(hudson.model.Item item) {
        throw new UnsupportedOperationException(
                "hudson.model.listeners.ItemListener.fireOnCreated is a declaration only");
    }

    public static void fireOnUpdated(hudson.model.Item item) {
        throw new UnsupportedOperationException(
                "hudson.model.listeners.ItemListener.fireOnUpdated is a declaration only");
    }

    public static void checkBeforeDelete(hudson.model.Item item) throws java.lang.InterruptedException {
        throw new UnsupportedOperationException(
                "hudson.model.listeners.ItemListener.checkBeforeDelete is a declaration only");
    }

    public static void fireOnDeleted(hudson.model.Item item) {
        throw new UnsupportedOperationException(
                "hudson.model.listeners.ItemListener.fireOnDeleted is a declaration only");
    }

    public static void fireLocationChange(hudson.model.Item rootItem, java.lang.String oldFullName) {
        throw new UnsupportedOperationException(
                "hudson.model.listeners.ItemListener.fireLocationChange is a declaration only");
    }
}
