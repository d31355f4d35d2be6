package org.jenkinsci.remoting;

public interface RoleSensitive {
    public void checkRoles(org.jenkinsci.remoting.RoleChecker checker) throws java.lang.SecurityException;
}
