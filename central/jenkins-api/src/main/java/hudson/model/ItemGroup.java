package hudson.model;

public interface ItemGroup<T extends hudson.model.Item> extends hudson.model.PersistenceRoot, hudson.model.ModelObject {
    public java.util.Collection<T> getItems();

    public default <T extends hudson.model.Item> java.lang.Iterable<T> allItems(java.lang.Class<T> type) {
        throw new UnsupportedOperationException("hudson.model.ItemGroup.allItems is a declaration only");
    }
}
