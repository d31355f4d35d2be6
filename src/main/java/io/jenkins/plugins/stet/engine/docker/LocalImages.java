package io.jenkins.plugins.stet.engine.docker;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.engine.buildkit.transport.EngineAddress;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks the engine about images that only it holds. */
public final class LocalImages implements ImageLookup {
    private static final Logger QUIET = Logger.getLogger("org.apache.hc.client5");

    private final String address;
    private final Map<String, String> environment;

    public LocalImages(EngineAddress engine, Map<String, String> environment) {
        this.address = engine.text();
        this.environment = environment;
    }

    @Override
    public Map<ImageReference, ImageAnswer> findAll(Collection<ImageReference> references, Duration deadline) {
        Map<ImageReference, ImageAnswer> found = new ConcurrentHashMap<>();
        CountDownLatch done = new CountDownLatch(1);
        Thread asking = new Thread(() -> ask(List.copyOf(references), found, done), "stet-local-images");
        asking.setDaemon(true);
        asking.start();
        String late = "the engine at " + address + " did not answer within " + deadline.toSeconds() + " s";
        String why = awaited(done, deadline) ? "the engine at " + address + " could not be asked" : late;
        Map<ImageReference, ImageAnswer> answers = new LinkedHashMap<>();
        references.forEach(
                reference -> answers.put(reference, found.getOrDefault(reference, new ImageAnswer.Unanswered(why))));
        return answers;
    }

    private static boolean awaited(CountDownLatch done, Duration deadline) {
        try {
            return done.await(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Its retries are no news: what becomes of them is in the answer. */
    public static void quieten() {
        QUIET.setLevel(Level.WARNING);
    }

    private void ask(List<ImageReference> references, Map<ImageReference, ImageAnswer> answers, CountDownLatch done) {
        quieten();
        try (DockerEngine engine = new DockerEngine(Endpoint.parse(address, environment))) {
            for (ImageReference reference : references) {
                answers.put(reference, ask(engine, reference));
            }
        } catch (IOException | RuntimeException e) {
            String why = "the engine at " + address + " could not be asked: " + e.getMessage();
            references.forEach(reference -> answers.putIfAbsent(reference, new ImageAnswer.Unanswered(why)));
        } finally {
            done.countDown();
        }
    }

    /** A recorded local image is known by its id, one to adopt by its tag. */
    private static ImageAnswer ask(DockerEngine engine, ImageReference reference) {
        String name = reference.digest().map(Digest::value).orElse(reference.toString());
        try {
            return engine.image(name)
                    .<ImageAnswer>map(image -> new ImageAnswer.Present(image.id()))
                    .orElse(new ImageAnswer.Absent("the engine has no image " + name));
        } catch (EngineException e) {
            return new ImageAnswer.Unanswered(String.valueOf(e.getMessage()));
        }
    }
}
