package hudson.model;

public abstract class Descriptor<T extends hudson.model.Describable<T>> implements hudson.model.Saveable {
    public final transient java.lang.Class<? extends T> clazz = null;

    protected Descriptor(java.lang.Class<? extends T> clazz) {}

    protected Descriptor() {}

    public java.lang.String getDisplayName() {
        throw new UnsupportedOperationException("hudson.model.Descriptor.getDisplayName is a declaration only");
    }

    public java.lang.String getId() {
        throw new UnsupportedOperationException("hudson.model.Descriptor.getId is a declaration only");
    }

    public java.lang.Class<T> getT() {
        throw new UnsupportedOperationException("hudson.model.Descriptor.getT is a declaration only");
    }

    public java.lang.String getDescriptorUrl() {
        throw new UnsupportedOperationException("hudson.model.Descriptor.getDescriptorUrl is a declaration only");
    }

    public T newInstance(org.kohsuke.stapler.StaplerRequest2 req, net.sf.json.JSONObject formData)
            throws hudson.model.Descriptor.FormException {
        throw new UnsupportedOperationException("hudson.model.Descriptor.newInstance is a declaration only");
    }

    public java.lang.String getHelpFile() {
        throw new UnsupportedOperationException("hudson.model.Descriptor.getHelpFile is a declaration only");
    }

    public java.lang.String getHelpFile(java.lang.String fieldName) {
        throw new UnsupportedOperationException("hudson.model.Descriptor.getHelpFile is a declaration only");
    }

    public final boolean isInstance(T instance) {
        throw new UnsupportedOperationException("hudson.model.Descriptor.isInstance is a declaration only");
    }

    public boolean configure(org.kohsuke.stapler.StaplerRequest2 req, net.sf.json.JSONObject json)
            throws hudson.model.Descriptor.FormException {
        throw new UnsupportedOperationException("hudson.model.Descriptor.configure is a declaration only");
    }

    public java.lang.String getConfigPage() {
        throw new UnsupportedOperationException("hudson.model.Descriptor.getConfigPage is a declaration only");
    }

    public java.lang.String getGlobalConfigPage() {
        throw new UnsupportedOperationException("hudson.model.Descriptor.getGlobalConfigPage is a declaration only");
    }

    public hudson.security.Permission getRequiredGlobalConfigPagePermission() {
        throw new UnsupportedOperationException(
                "hudson.model.Descriptor.getRequiredGlobalConfigPagePermission is a declaration only");
    }

    public void save() {
        throw new UnsupportedOperationException("hudson.model.Descriptor.save is a declaration only");
    }

    public void load() {
        throw new UnsupportedOperationException("hudson.model.Descriptor.load is a declaration only");
    }

    protected hudson.XmlFile getConfigFile() {
        throw new UnsupportedOperationException("hudson.model.Descriptor.getConfigFile is a declaration only");
    }

    public static <T extends hudson.model.Describable<T>> java.util.Map<hudson.model.Descriptor<T>, T> toMap(
            java.lang.Iterable<T> describables) {
        throw new UnsupportedOperationException("hudson.model.Descriptor.toMap is a declaration only");
    }

    public static final class FormException extends java.lang.Exception implements org.kohsuke.stapler.HttpResponse {
        public FormException(java.lang.String message, java.lang.String formField) {}

        public FormException(java.lang.String message, java.lang.Throwable cause, java.lang.String formField) {}

        public FormException(java.lang.Throwable cause, java.lang.String formField) {}

        public java.lang.String getFormField() {
            throw new UnsupportedOperationException(
                    "hudson.model.Descriptor$FormException.getFormField is a declaration only");
        }

        public void generateResponse(
                org.kohsuke.stapler.StaplerRequest2 req,
                org.kohsuke.stapler.StaplerResponse2 rsp,
                java.lang.Object node)
                throws java.io.IOException, jakarta.servlet.ServletException {
            throw new UnsupportedOperationException(
                    "hudson.model.Descriptor$FormException.generateResponse is a declaration only");
        }
    }
}
