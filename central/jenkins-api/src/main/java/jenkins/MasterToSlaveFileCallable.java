package jenkins;

public abstract class MasterToSlaveFileCallable<T> implements hudson.FilePath.FileCallable<T> {
    public MasterToSlaveFileCallable() {}

    public void checkRoles(org.jenkinsci.remoting.RoleChecker checker) throws java.lang.SecurityException {
        throw new UnsupportedOperationException("jenkins.MasterToSlaveFileCallable.checkRoles is a declaration only");
    }
}
