package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.build.ImageShelf;
import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.BaseImageResolver;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.engine.buildkit.transport.EngineAddress;
import io.jenkins.plugins.stet.engine.docker.LocalImages;
import io.jenkins.plugins.stet.engine.registry.DockerCredentials;
import io.jenkins.plugins.stet.engine.registry.EngineConfiguration;
import io.jenkins.plugins.stet.engine.registry.IndexDirectory;
import io.jenkins.plugins.stet.engine.registry.KnownIndexes;
import io.jenkins.plugins.stet.engine.registry.ParallelLookup;
import io.jenkins.plugins.stet.engine.registry.PeerPolicy;
import io.jenkins.plugins.stet.engine.registry.RegistryBaseImages;
import io.jenkins.plugins.stet.engine.registry.RegistryClient;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings.Pace;
import io.jenkins.plugins.stet.engine.registry.TrustedCertificates;
import io.jenkins.plugins.stet.engine.registry.WayOut;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Asks registries, and the engine about local images. Clients are made at the first question: most runs have none. */
final class Images implements ImageLookup, BaseImageResolver {
    private final Map<String, String> environment;
    private final Path indexes;
    private final Map<ImageReference, ImageAnswer> known = new ConcurrentHashMap<>();
    private @Nullable RegistryClient client;
    private @Nullable DockerCredentials credentials;

    /** @param indexes what registries said about images of several platforms is kept there */
    Images(Map<String, String> environment, Path indexes) {
        this.environment = environment;
        this.indexes = indexes;
    }

    /** Each image is asked for once in a run. */
    @Override
    public Map<ImageReference, ImageAnswer> findAll(Collection<ImageReference> references, Duration deadline) {
        List<ImageReference> unknown = references.stream()
                .filter(reference -> !known.containsKey(reference))
                .toList();
        known.putAll(ask(unknown, deadline));
        Map<ImageReference, ImageAnswer> answers = new LinkedHashMap<>(known);
        answers.keySet().retainAll(references);
        return answers;
    }

    private Map<ImageReference, ImageAnswer> ask(List<ImageReference> references, Duration deadline) {
        List<ImageReference> local = new ArrayList<>();
        List<ImageReference> remote = new ArrayList<>();
        references.forEach(reference -> (reference.repository().isLocal() ? local : remote).add(reference));
        Map<ImageReference, ImageAnswer> answers = new LinkedHashMap<>();
        if (!local.isEmpty()) {
            answers.putAll(new LocalImages(EngineAddress.docker(environment), environment).findAll(local, deadline));
        }
        if (!remote.isEmpty()) {
            answers.putAll(new ParallelLookup(client()).findAll(remote, deadline));
        }
        return answers;
    }

    @Override
    public Map<BaseImageQuery, BaseImageAnswer> resolve(Collection<BaseImageQuery> queries, Duration deadline) {
        return queries.isEmpty() ? Map.of() : new RegistryBaseImages(client()).resolve(queries, deadline);
    }

    /** Where built images stand. */
    ImageShelf shelf() {
        return new Shelves(environment, this::client);
    }

    /** Those of our own requests; whoever else needs them takes these, so that no helper is started twice at once. */
    synchronized DockerCredentials credentials() {
        DockerCredentials known = credentials;
        if (known == null) {
            known = DockerCredentials.usual();
            credentials = known;
        }
        return known;
    }

    /** How many requests a registry gets at once. */
    int connections() {
        return Pace.USUAL.slots().perHost();
    }

    private synchronized RegistryClient client() {
        RegistryClient known = client;
        if (known == null) {
            known = new RegistryClient(settings(), new KnownIndexes(new IndexDirectory(indexes)));
            client = known;
        }
        return known;
    }

    private RegistrySettings settings() {
        try {
            return new RegistrySettings(
                    PeerPolicy.commandLine(EngineConfiguration.insecureRegistries(environment)),
                    credentials(),
                    WayOut.ofEnvironment(environment),
                    TrustedCertificates.ofEnvironment(environment),
                    Pace.USUAL);
        } catch (IllegalArgumentException | IOException e) {
            throw new SettingsException(e);
        }
    }
}
