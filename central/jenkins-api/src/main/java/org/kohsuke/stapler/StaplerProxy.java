package org.kohsuke.stapler;

public interface StaplerProxy {
    public java.lang.Object getTarget();
}
