package org.kohsuke.accmod.restrictions;

public class DoNotUse {
    public DoNotUse() {}

    public boolean appliesToNested() {
        throw new UnsupportedOperationException(
                "org.kohsuke.accmod.restrictions.DoNotUse.appliesToNested is a declaration only");
    }
}
