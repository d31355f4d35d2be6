package hudson.model;

public abstract class Descriptor<T extends hudson.model.Describable<T>> implements hudson.model.Saveable {
    protected Descriptor() {}

    public java.lang.String getDisplayName() {
        throw new UnsupportedOperationException("hudson.model.Descriptor.getDisplayName is a declaration only");
    }

    public T newInstance(org.kohsuke.stapler.StaplerRequest2 req, net.sf.json.JSONObject formData)
            throws hudson.model.Descriptor.FormException {
        throw new UnsupportedOperationException("hudson.model.Descriptor.newInstance is a declaration only");
    }

    public boolean configure(org.kohsuke.stapler.StaplerRequest2 req, net.sf.json.JSONObject json)
            throws hudson.model.Descriptor.FormException {
        throw new UnsupportedOperationException("hudson.model.Descriptor.configure is a declaration only");
    }

    public void save() {
        throw new UnsupportedOperationException("hudson.model.Descriptor.save is a declaration only");
    }

    public void load() {
        throw new UnsupportedOperationException("hudson.model.Descriptor.load is a declaration only");
    }

    public static final class FormException extends java.lang.Exception implements org.kohsuke.stapler.HttpResponse {
        public FormException(java.lang.String message, java.lang.String formField) {}
    }
}
