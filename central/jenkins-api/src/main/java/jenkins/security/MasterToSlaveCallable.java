package jenkins.security;

public abstract class MasterToSlaveCallable<V, T extends java.lang.Throwable>
        implements hudson.remoting.Callable<V, T> {
    public MasterToSlaveCallable() {}

    public void checkRoles(org.jenkinsci.remoting.RoleChecker checker) throws java.lang.SecurityException {
        throw new UnsupportedOperationException(
                "jenkins.security.MasterToSlaveCallable.checkRoles is a declaration only");
    }
}
