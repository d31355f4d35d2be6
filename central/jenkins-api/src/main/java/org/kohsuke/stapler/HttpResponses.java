package org.kohsuke.stapler;

public class HttpResponses {
    public static org.kohsuke.stapler.HttpResponse redirectToDot() {
        throw new UnsupportedOperationException(
                "org.kohsuke.stapler.HttpResponses.redirectToDot is a declaration only");
    }

    private HttpResponses() {}
}
