package io.jenkins.plugins.stet.core.dockerfile;

/** The oldest Dockerfile frontend that understands the needed stages, and the newest feature which asks for it. */
public record MinimumFrontend(int major, int minor, int line, String feature) {
    public static final MinimumFrontend ANY = new MinimumFrontend(1, 0, 0, "");

    public boolean isNewerThan(MinimumFrontend other) {
        return major != other.major ? major > other.major : minor > other.minor;
    }

    /** Whether any frontend will do. */
    public boolean isAny() {
        return major == ANY.major && minor == ANY.minor && line == ANY.line && feature.equals(ANY.feature);
    }

    /** The version as the frontend's image tags write it. */
    public String version() {
        return major + "." + minor;
    }
}
