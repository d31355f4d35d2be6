package io.jenkins.plugins.stet.engine.image;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.BuildAccess;
import io.jenkins.plugins.stet.core.image.build.BuildOptions;
import io.jenkins.plugins.stet.core.image.build.BuildRequest;
import io.jenkins.plugins.stet.core.image.build.BuildSource;
import io.jenkins.plugins.stet.core.image.build.CachePlan;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import io.jenkins.plugins.stet.core.image.build.SshAgent;
import io.jenkins.plugins.stet.engine.buildkit.Keyring;
import io.jenkins.plugins.stet.engine.buildkit.SessionOffer;
import io.jenkins.plugins.stet.engine.buildkit.session.CredentialSource;
import io.jenkins.plugins.stet.engine.buildkit.solve.CacheEntry;
import io.jenkins.plugins.stet.engine.buildkit.solve.DockerfileOptions;
import io.jenkins.plugins.stet.engine.buildkit.solve.Export;
import io.jenkins.plugins.stet.engine.buildkit.solve.SolveRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The core's request in BuildKit's words. */
final class BuildKitRequests {
    private static final String DOCKERFILE = "Dockerfile";

    private final RegistryLogins logins;

    BuildKitRequests(RegistryLogins logins) {
        this.logins = logins;
    }

    SolveRequest solve(BuildRequest request, Export export, CacheChoice cache) {
        CachePlan plan = request.delivery().cache();
        List<CacheEntry> imports = plan.imports().stream()
                .map(ImageReference::toString)
                .map(CacheEntry::importFrom)
                .toList();
        return new SolveRequest(options(request), export, imports, cache.exports());
    }

    SessionOffer offer(BuildRequest request) {
        BuildSource source = request.source();
        return new SessionOffer(
                source.transferKey(),
                Map.of(
                        "dockerfile",
                                ContextTrees.dockerfile(
                                        DOCKERFILE, source.dockerfile().whole()),
                        "context", ContextTrees.context(source.context())),
                keyring(request.access()));
    }

    private Map<String, String> options(BuildRequest request) {
        BuildOptions wanted = request.options();
        DockerfileOptions options = new DockerfileOptions(DOCKERFILE)
                .target(wanted.target())
                .platforms(wanted.platforms())
                .args(wanted.args())
                .labels(wanted.labels())
                .namedContexts(request.source().namedContexts());
        return (request.delivery().cache().reuse() ? options : options.noCache()).toMap();
    }

    private Keyring keyring(BuildAccess access) {
        return new Keyring(
                host -> logins.forHost(host)
                        .map(login -> new CredentialSource.Credential(login.user(), login.password())),
                access::secret,
                access.sshAgents().stream().collect(Collectors.toMap(SshAgent::id, SshAgent::socket)));
    }
}
