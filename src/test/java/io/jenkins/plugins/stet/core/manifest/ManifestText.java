package io.jenkins.plugins.stet.core.manifest;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/** Reads manifests written into a test. */
final class ManifestText {
    private ManifestText() {}

    static Manifest read(String text) throws ManifestException {
        return ManifestReader.parse(source(text)).manifest();
    }

    static ServiceSpec service(String name, String text) throws ManifestException {
        return read(text).find(new ServiceId(name)).orElseThrow();
    }

    static List<String> warnings(String text) throws ManifestException {
        return ManifestReader.parse(source(text)).warnings().stream()
                .map(Problem::toString)
                .toList();
    }

    static List<String> problems(String text) {
        ManifestException failure =
                catchThrowableOfType(ManifestException.class, () -> ManifestReader.parse(source(text)));
        if (failure == null) {
            throw new AssertionError("accepted:\n" + text);
        }
        return failure.problems().stream().map(Problem::toString).toList();
    }

    static ManifestSource source(String text) {
        return new ManifestSource("stet.yaml", text);
    }
}
