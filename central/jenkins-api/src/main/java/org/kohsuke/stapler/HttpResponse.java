package org.kohsuke.stapler;

public interface HttpResponse {
    public default void generateResponse(
            org.kohsuke.stapler.StaplerRequest2 req, org.kohsuke.stapler.StaplerResponse2 rsp, java.lang.Object node)
            throws java.io.IOException, jakarta.servlet.ServletException {
        throw new UnsupportedOperationException(
                "org.kohsuke.stapler.HttpResponse.generateResponse is a declaration only");
    }
}
