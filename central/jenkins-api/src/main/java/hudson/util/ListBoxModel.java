package hudson.util;

public class ListBoxModel extends java.util.ArrayList<hudson.util.ListBoxModel.Option>
        implements org.kohsuke.stapler.HttpResponse {
    public ListBoxModel() {}

    public void add(java.lang.String displayName, java.lang.String value) {
        throw new UnsupportedOperationException("hudson.util.ListBoxModel.add is a declaration only");
    }

    public hudson.util.ListBoxModel add(java.lang.String nameAndValue) {
        throw new UnsupportedOperationException("hudson.util.ListBoxModel.add is a declaration only");
    }

    public static final class Option {
        public Option(java.lang.String name, java.lang.String value) {}
    }
}
