package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.testing.registry.FakeRegistry;
import io.jenkins.plugins.stet.testing.registry.Manifests;
import io.jenkins.plugins.stet.testing.registry.RegistryGate;
import io.jenkins.plugins.stet.testing.registry.TokenServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long the registry keeps a run in which nothing changed: 300 services, each answer 50 ms away. */
public final class LookupBenchmark {
    private static final int SERVICES = 300;
    private static final long LATENCY = 50;
    private static final int RUNS = 5;

    private LookupBenchmark() {}

    public static void main(String[] arguments) {
        open(false);
        open(true);
        behindTokens();
        System.exit(0); // the servers' threads are not daemons
    }

    private static void open(boolean indexes) {
        try (FakeRegistry registry = FakeRegistry.plain()) {
            List<ImageReference> references = services(registry, indexes);
            registry.slowedBy(LATENCY);
            report(indexes ? "open registry, indexes" : "open registry", references);
        }
    }

    private static void behindTokens() {
        try (FakeRegistry registry = FakeRegistry.plain();
                TokenServer tokens = new TokenServer().slowedBy(LATENCY)) {
            List<ImageReference> references = services(registry, false);
            registry.slowedBy(LATENCY).guardedBy(RegistryGate.bearer(tokens.realm()));
            report("with a token for each repository", references);
        }
    }

    /** The first run of a client finds out how to speak to the registry; later ones have connections and tokens. */
    private static void report(String name, List<ImageReference> references) {
        for (int run = 1; run <= RUNS; run++) {
            ParallelLookup lookup = new ParallelLookup(ClientFixture.anonymous());
            long first = millis(lookup, references);
            long second = millis(lookup, references);
            System.out.printf("%d look-ups at %d ms, %s: %d ms, again %d ms%n", SERVICES, LATENCY, name, first, second);
        }
    }

    private static long millis(ParallelLookup lookup, List<ImageReference> references) {
        long begin = System.nanoTime();
        Map<ImageReference, ImageAnswer> answers = lookup.findAll(references, Duration.ofSeconds(20));
        long millis = (System.nanoTime() - begin) / 1_000_000;
        if (!answers.values().stream().allMatch(ImageAnswer.Present.class::isInstance)) {
            throw new IllegalStateException("not all were found: " + answers);
        }
        return millis;
    }

    private static List<ImageReference> services(FakeRegistry registry, boolean indexes) {
        List<ImageReference> references = new ArrayList<>();
        for (int i = 0; i < SERVICES; i++) {
            String path = "service" + i;
            Digest image = registry.image(path, "", "{\"n\":" + i + "}");
            Digest asked = indexes ? index(registry, path, image) : image;
            references.add(new ImageRepository(registry.host(), path).at(asked));
        }
        return references;
    }

    private static Digest index(FakeRegistry registry, String path, Digest image) {
        List<Manifests.Child> child = List.of(new Manifests.Child(image, "linux", "amd64", ""));
        return registry.content().manifest(path, "", Manifests.OCI_INDEX, Manifests.index(child));
    }
}
