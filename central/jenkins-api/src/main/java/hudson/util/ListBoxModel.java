package hudson.util;

public class ListBoxModel extends java.util.ArrayList<hudson.util.ListBoxModel.Option>
        implements org.kohsuke.stapler.HttpResponse {
    public ListBoxModel(int initialCapacity) {}

    public ListBoxModel() {}

    public ListBoxModel(java.util.Collection<hudson.util.ListBoxModel.Option> c) {}

    public ListBoxModel(hudson.util.ListBoxModel.Option... data) {}

    public void add(java.lang.String displayName, java.lang.String value) {
        throw new UnsupportedOperationException("hudson.util.ListBoxModel.add is a declaration only");
    }

    public void add(hudson.model.ModelObject usedForDisplayName, java.lang.String value) {
        throw new UnsupportedOperationException("hudson.util.ListBoxModel.add is a declaration only");
    }

    public hudson.util.ListBoxModel add(java.lang.String nameAndValue) {
        throw new UnsupportedOperationException("hudson.util.ListBoxModel.add is a declaration only");
    }

    public void writeTo(org.kohsuke.stapler.StaplerRequest2 req, org.kohsuke.stapler.StaplerResponse2 rsp)
            throws java.io.IOException, jakarta.servlet.ServletException {
        throw new UnsupportedOperationException("hudson.util.ListBoxModel.writeTo is a declaration only");
    }

    public void generateResponse(
            org.kohsuke.stapler.StaplerRequest2 req, org.kohsuke.stapler.StaplerResponse2 rsp, java.lang.Object node)
            throws java.io.IOException, jakarta.servlet.ServletException {
        throw new UnsupportedOperationException("hudson.util.ListBoxModel.generateResponse is a declaration only");
    }

    public hudson.util.ListBoxModel.Option[] values() {
        throw new UnsupportedOperationException("hudson.util.ListBoxModel.values is a declaration only");
    }

    public static final class Option {
        public java.lang.String name;
        public java.lang.String value;
        public boolean selected;

        public Option(java.lang.String name, java.lang.String value) {}

        public Option(java.lang.String name) {}

        public Option(java.lang.String name, java.lang.String value, boolean selected) {}

        public java.lang.String toString() {
            throw new UnsupportedOperationException("hudson.util.ListBoxModel$Option.toString is a declaration only");
        }
    }
}
