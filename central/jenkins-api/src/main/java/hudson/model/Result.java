package hudson.model;

public final class Result implements java.io.Serializable {
    public static final hudson.model.Result SUCCESS = null;
    public static final hudson.model.Result UNSTABLE = null;
    public static final hudson.model.Result FAILURE = null;
    public static final hudson.model.Result NOT_BUILT = null;
    public static final hudson.model.Result ABORTED = null;

    public hudson.model.Result combine(hudson.model.Result that) {
        throw new UnsupportedOperationException("hudson.model.Result.combine is a declaration only");
    }

    public static hudson.model.Result combine(hudson.model.Result r1, hudson.model.Result r2) {
        throw new UnsupportedOperationException("hudson.model.Result.combine is a declaration only");
    }

    public boolean isWorseThan(hudson.model.Result that) {
        throw new UnsupportedOperationException("hudson.model.Result.isWorseThan is a declaration only");
    }

    public boolean isWorseOrEqualTo(hudson.model.Result that) {
        throw new UnsupportedOperationException("hudson.model.Result.isWorseOrEqualTo is a declaration only");
    }

    public boolean isBetterThan(hudson.model.Result that) {
        throw new UnsupportedOperationException("hudson.model.Result.isBetterThan is a declaration only");
    }

    public boolean isBetterOrEqualTo(hudson.model.Result that) {
        throw new UnsupportedOperationException("hudson.model.Result.isBetterOrEqualTo is a declaration only");
    }

    public boolean isCompleteBuild() {
        throw new UnsupportedOperationException("hudson.model.Result.isCompleteBuild is a declaration only");
    }

    public java.lang.String toString() {
        throw new UnsupportedOperationException("hudson.model.Result.toString is a declaration only");
    }

    public java.lang.String toExportedObject() {
        throw new UnsupportedOperationException("hudson.model.Result.toExportedObject is a declaration only");
    }

    public static hudson.model.Result fromString(java.lang.String s) {
        throw new UnsupportedOperationException("hudson.model.Result.fromString is a declaration only");
    }

    public static void init() {
        throw new UnsupportedOperationException("hudson.model.Result.init is a declaration only");
    }

    private Result() {}
}
