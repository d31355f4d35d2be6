package hudson.util;

public abstract class FormValidation extends java.io.IOException implements org.kohsuke.stapler.HttpResponse {
    public static hudson.util.FormValidation error(java.lang.String message) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.error is a declaration only");
    }

    public static hudson.util.FormValidation warning(java.lang.String message) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.warning is a declaration only");
    }

    public static hudson.util.FormValidation ok(java.lang.String message) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.ok is a declaration only");
    }

    public static hudson.util.FormValidation ok() {
        throw new UnsupportedOperationException("hudson.util.FormValidation.ok is a declaration only");
    }

    public static hudson.util.FormValidation error(java.lang.String format, java.lang.Object... args) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.error is a declaration only");
    }

    public static hudson.util.FormValidation warning(java.lang.String format, java.lang.Object... args) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.warning is a declaration only");
    }

    public static hudson.util.FormValidation ok(java.lang.String format, java.lang.Object... args) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.ok is a declaration only");
    }

    public static hudson.util.FormValidation error(java.lang.Throwable e, java.lang.String message) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.error is a declaration only");
    }

    public static hudson.util.FormValidation warning(java.lang.Throwable e, java.lang.String message) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.warning is a declaration only");
    }

    public static hudson.util.FormValidation error(
            java.lang.Throwable e, java.lang.String format, java.lang.Object... args) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.error is a declaration only");
    }

    public static hudson.util.FormValidation warning(
            java.lang.Throwable e, java.lang.String format, java.lang.Object... args) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.warning is a declaration only");
    }

    public static hudson.util.FormValidation aggregate(java.util.Collection<hudson.util.FormValidation> validations) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.aggregate is a declaration only");
    }

    public static hudson.util.FormValidation errorWithMarkup(java.lang.String message) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.errorWithMarkup is a declaration only");
    }

    public static hudson.util.FormValidation warningWithMarkup(java.lang.String message) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.warningWithMarkup is a declaration only");
    }

    public static hudson.util.FormValidation okWithMarkup(java.lang.String message) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.okWithMarkup is a declaration only");
    }

    public static hudson.util.FormValidation validateExecutable(java.lang.String exe) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.validateExecutable is a declaration only");
    }

    public static hudson.util.FormValidation validateNonNegativeInteger(java.lang.String value) {
        throw new UnsupportedOperationException(
                "hudson.util.FormValidation.validateNonNegativeInteger is a declaration only");
    }

    public static hudson.util.FormValidation validateIntegerInRange(java.lang.String value, int lower, int upper) {
        throw new UnsupportedOperationException(
                "hudson.util.FormValidation.validateIntegerInRange is a declaration only");
    }

    public static hudson.util.FormValidation validatePositiveInteger(java.lang.String value) {
        throw new UnsupportedOperationException(
                "hudson.util.FormValidation.validatePositiveInteger is a declaration only");
    }

    public static hudson.util.FormValidation validateRequired(java.lang.String value) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.validateRequired is a declaration only");
    }

    public static hudson.util.FormValidation validateBase64(
            java.lang.String value, boolean allowWhitespace, boolean allowEmpty, java.lang.String errorMessage) {
        throw new UnsupportedOperationException("hudson.util.FormValidation.validateBase64 is a declaration only");
    }

    public void generateResponse(
            org.kohsuke.stapler.StaplerRequest2 req, org.kohsuke.stapler.StaplerResponse2 rsp, java.lang.Object node)
            throws java.io.IOException, jakarta.servlet.ServletException {
        throw new UnsupportedOperationException("hudson.util.FormValidation.generateResponse is a declaration only");
    }

    public abstract java.lang.String renderHtml();

    protected void respond(org.kohsuke.stapler.StaplerResponse2 rsp, java.lang.String html)
            throws java.io.IOException, jakarta.servlet.ServletException {
        throw new UnsupportedOperationException("hudson.util.FormValidation.respond is a declaration only");
    }

    protected FormValidation() {}
}
