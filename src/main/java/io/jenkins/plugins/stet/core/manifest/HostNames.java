package io.jenkins.plugins.stet.core.manifest;

/** Docker's rule for telling <code>host/name</code> from <code>path/name</code>. */
final class HostNames {
    private HostNames() {}

    static boolean startsWithHost(String image) {
        int slash = image.indexOf('/');
        return slash > 0 && isHost(image.substring(0, slash));
    }

    static boolean isHost(String first) {
        return first.indexOf('.') >= 0 || first.indexOf(':') >= 0 || first.equals("localhost");
    }
}
