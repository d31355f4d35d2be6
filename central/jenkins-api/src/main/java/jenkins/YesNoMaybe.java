package jenkins;

public enum YesNoMaybe {
    YES,
    NO,
    MAYBE;

    public static java.lang.Boolean toBoolean(jenkins.YesNoMaybe v) {
        throw new UnsupportedOperationException("jenkins.YesNoMaybe.toBoolean is a declaration only");
    }

    public java.lang.Boolean toBool() {
        throw new UnsupportedOperationException("jenkins.YesNoMaybe.toBool is a declaration only");
    }
}
