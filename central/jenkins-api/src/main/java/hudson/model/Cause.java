package hudson.model;

public abstract class Cause {
    public Cause() {}

    public abstract java.lang.String getShortDescription();

    public void onAddedTo(hudson.model.Run build) {
        throw new UnsupportedOperationException("hudson.model.Cause.onAddedTo is a declaration only");
    }

    public void onLoad(hudson.model.Run<?, ?> build) {
        throw new UnsupportedOperationException("hudson.model.Cause.onLoad is a declaration only");
    }

    public void print(hudson.model.TaskListener listener) {
        throw new UnsupportedOperationException("hudson.model.Cause.print is a declaration only");
    }

    public static class UserIdCause extends hudson.model.Cause {
        public UserIdCause() {}

        public UserIdCause(java.lang.String userId) {}

        public java.lang.String getUserId() {
            throw new UnsupportedOperationException("hudson.model.Cause$UserIdCause.getUserId is a declaration only");
        }

        public String getShortDescription() {
            throw new UnsupportedOperationException(
                    "hudson.model.Cause.UserIdCause.getShortDescription is a declaration only");
        }
    }
}
