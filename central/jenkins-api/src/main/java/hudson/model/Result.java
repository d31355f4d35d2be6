package hudson.model;

public final class Result implements java.io.Serializable {
    public static final hudson.model.Result SUCCESS = null;

    private Result() {}
}
