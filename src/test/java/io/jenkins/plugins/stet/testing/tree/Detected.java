package io.jenkins.plugins.stet.testing.tree;

import io.jenkins.plugins.stet.core.detect.ReadOptions;
import io.jenkins.plugins.stet.core.detect.ServiceReading;
import io.jenkins.plugins.stet.core.detect.TreeReader;
import io.jenkins.plugins.stet.core.detect.TreeReading;
import io.jenkins.plugins.stet.core.fingerprint.Fingerprint;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.source.TreeScanner;
import io.jenkins.plugins.stet.core.source.scan.ReadingScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a look at a tree said, asked in a few words. */
public final class Detected {
    private final TreeReading reading;

    private Detected(TreeReading reading) {
        this.reading = reading;
    }

    public static Detected in(TestTree tree, ServiceSpec... services) {
        return in(tree, new ReadingScanner(), services);
    }

    public static Detected in(TestTree tree, TreeScanner scanner, ServiceSpec... services) {
        Manifest manifest = Manifest.of("registry.example.com", List.of(services));
        try {
            return new Detected(new TreeReader(scanner).read(tree.root(), manifest, ReadOptions.standard()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ManifestException e) {
            throw new AssertionError(e);
        }
    }

    public TreeReading reading() {
        return reading;
    }

    public ServiceReading of(String service) {
        ServiceReading found = reading.services().get(new ServiceId(service));
        if (found == null) {
            throw new AssertionError(
                    "no service " + service + " in " + reading.services().keySet());
        }
        return found;
    }

    public Fingerprint fingerprint(String service) {
        return Fingerprint.of(of(service).inputs());
    }

    /** Path and class of every file, such as {@code a/x.txt code}. */
    public List<String> files(String service) {
        return of(service).files().stream()
                .map(file -> file.path().display() + ' ' + file.fileClass().text())
                .toList();
    }

    public Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        reading.services()
                .forEach((id, found) ->
                        digests.put(id.value(), Fingerprint.of(found.inputs()).toString()));
        return digests;
    }
}
