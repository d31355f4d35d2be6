package hudson.util;

public abstract class FormValidation extends java.io.IOException implements org.kohsuke.stapler.HttpResponse {
    public static hudson.util.FormValidation error(java.lang.String message) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.error is a declaration only");
    }

    public static hudson.util.FormValidation ok() {
        throw new UnsupportedOperationException("hudson.util.FormValidation.ok is a declaration only");
    }

    protected FormValidation() {}
}
