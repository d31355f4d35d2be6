package org.kohsuke.stapler;

public class Stapler extends jakarta.servlet.http.HttpServlet {
    public static org.kohsuke.stapler.StaplerRequest2 getCurrentRequest2() {
        throw new UnsupportedOperationException("org.kohsuke.stapler.Stapler.getCurrentRequest2 is a declaration only");
    }

    public static org.kohsuke.stapler.StaplerResponse2 getCurrentResponse2() {
        throw new UnsupportedOperationException(
                "org.kohsuke.stapler.Stapler.getCurrentResponse2 is a declaration only");
    }

    public static org.kohsuke.stapler.Stapler getCurrent() {
        throw new UnsupportedOperationException("org.kohsuke.stapler.Stapler.getCurrent is a declaration only");
    }

    private Stapler() {}
}
