package jenkins.scm.api;

public abstract class SCMHeadOrigin implements java.io.Serializable {
    public static final jenkins.scm.api.SCMHeadOrigin.Default DEFAULT = null;

    public SCMHeadOrigin() {}

    public static final class Default extends jenkins.scm.api.SCMHeadOrigin {
        public boolean equals(java.lang.Object p0) {
            throw new UnsupportedOperationException(
                    "jenkins.scm.api.SCMHeadOrigin$Default.equals is a declaration only");
        }

        private Default() {}
    }
}
