package hudson.model;

public abstract class Cause {
    public Cause() {}

    public abstract java.lang.String getShortDescription();

    public static class UserIdCause extends hudson.model.Cause {
        public java.lang.String getUserId() {
            throw new UnsupportedOperationException("hudson.model.Cause$UserIdCause.getUserId is a declaration only");
        }

        public String getShortDescription() {
            throw new UnsupportedOperationException(
                    "hudson.model.Cause.UserIdCause.getShortDescription is a declaration only");
        }
    }
}
