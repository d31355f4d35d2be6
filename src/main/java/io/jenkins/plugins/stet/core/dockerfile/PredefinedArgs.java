package io.jenkins.plugins.stet.core.dockerfile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Arguments that exist or act without an ARG. */
final class PredefinedArgs {
    private static final List<String> PROXIES =
            List.of("http_proxy", "https_proxy", "ftp_proxy", "no_proxy", "all_proxy");
    private static final List<String> OF_THE_BUILDER =
            List.of("BUILDPLATFORM", "BUILDOS", "BUILDOSVERSION", "BUILDARCH", "BUILDVARIANT");
    private static final List<String> OF_THE_TARGET =
            List.of("TARGETPLATFORM", "TARGETOS", "TARGETOSVERSION", "TARGETARCH", "TARGETVARIANT", "TARGETSTAGE");
    private static final Pattern CHANGING = Pattern.compile(
            "(CI_)?(BUILD|CI|JOB|RUN|PIPELINE)_?(NUMBER|NO|ID|DATE|TIME|URL|TAG)"
                    + "|(GIT|VCS|SOURCE|CI|SCM)?_?(COMMIT|SHA|REVISION|REF)"
                    + "(_?(SHA|ID|HASH|SHORT))?|.*(TIMESTAMP|DATETIME)|CREATED(_?AT)?",
            Pattern.CASE_INSENSITIVE);

    private PredefinedArgs() {}

    /** They are for the way to the network, not for what is built. */
    static boolean isProxy(String name) {
        return PROXIES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** They change the build although nothing declares them. */
    static boolean actsUndeclared(String name) {
        return name.equals("SOURCE_DATE_EPOCH")
                || name.startsWith("BUILDKIT_")
                || OF_THE_BUILDER.contains(name)
                || OF_THE_TARGET.contains(name);
    }

    /** Names under which pipelines pass what differs in every build. */
    static boolean looksDifferentEveryTime(String name) {
        return CHANGING.matcher(name).matches();
    }

    static Variable valueOf(String name, Platform platform, String targetStage) {
        if (OF_THE_BUILDER.contains(name)) {
            return new Variable.Unknown("it is the platform of the engine that builds");
        }
        if (!OF_THE_TARGET.contains(name)) {
            return Variable.unset();
        }
        if (name.equals("TARGETSTAGE")) {
            return new Variable.Value(targetStage.isEmpty() ? "default" : targetStage);
        }
        if (!platform.isKnown()) {
            return new Variable.Unknown("the platform is that of the engine that builds");
        }
        return new Variable.Value(
                switch (name) {
                    case "TARGETPLATFORM" -> platform.text();
                    case "TARGETOS" -> platform.os();
                    case "TARGETARCH" -> platform.architecture();
                    case "TARGETVARIANT" -> platform.variant();
                    default -> "";
                });
    }
}
