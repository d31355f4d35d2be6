package hudson.model;

public interface ItemGroup<T extends hudson.model.Item> extends hudson.model.PersistenceRoot, hudson.model.ModelObject {
    public java.lang.String getFullName();

    public java.lang.String getFullDisplayName();

    public java.util.Collection<T> getItems();

    public default java.util.Collection<T> getItems(java.util.function.Predicate<T> pred) {
        throw new UnsupportedOperationException("hudson.model.ItemGroup.getItems is a declaration only");
    }

    public default java.util.stream.Stream<T> getItemsStream() {
        throw new UnsupportedOperationException("hudson.model.ItemGroup.getItemsStream is a declaration only");
    }

    public default java.util.stream.Stream<T> getItemsStream(java.util.function.Predicate<T> pred) {
        throw new UnsupportedOperationException("hudson.model.ItemGroup.getItemsStream is a declaration only");
    }

    public java.lang.String getUrl();

    public java.lang.String getUrlChildPrefix();

    public T getItem(java.lang.String name);

    public java.io.File getRootDirFor(T child);

    public default void onRenamed(T item, java.lang.String oldName, java.lang.String newName)
            throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.model.ItemGroup.onRenamed is a declaration only");
    }

    public void onDeleted(T item) throws java.io.IOException;

    public default <T extends hudson.model.Item> java.util.List<T> getAllItems(java.lang.Class<T> type) {
        throw new UnsupportedOperationException("hudson.model.ItemGroup.getAllItems is a declaration only");
    }

    public default <T extends hudson.model.Item> java.util.List<T> getAllItems(
            java.lang.Class<T> type, java.util.function.Predicate<T> pred) {
        throw new UnsupportedOperationException("hudson.model.ItemGroup.getAllItems is a declaration only");
    }

    public default <T extends hudson.model.Item> java.lang.Iterable<T> allItems(java.lang.Class<T> type) {
        throw new UnsupportedOperationException("hudson.model.ItemGroup.allItems is a declaration only");
    }

    public default <T extends hudson.model.Item> java.lang.Iterable<T> allItems(
            java.lang.Class<T> type, java.util.function.Predicate<T> pred) {
        throw new UnsupportedOperationException("hudson.model.ItemGroup.allItems is a declaration only");
    }

    public default java.util.List<hudson.model.Item> getAllItems() {
        throw new UnsupportedOperationException("hudson.model.ItemGroup.getAllItems is a declaration only");
    }

    public default java.lang.Iterable<hudson.model.Item> allItems() {
        throw new UnsupportedOperationException("hudson.model.ItemGroup.allItems is a declaration only");
    }

    public default java.lang.String getItemName(java.io.File dir, T item) {
        throw new UnsupportedOperationException("hudson.model.ItemGroup.getItemName is a declaration only");
    }
}
