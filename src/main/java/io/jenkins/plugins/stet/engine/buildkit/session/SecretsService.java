package io.jenkins.plugins.stet.engine.buildkit.session;

import io.grpc.ServerServiceDefinition;
import io.grpc.StatusException;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoWriter;

/** Gives a build step the secrets it mounts; they never become part of a layer or of the cache. */
public final class SecretsService {
    private final SecretSource secrets;

    public SecretsService(SecretSource secrets) {
        this.secrets = secrets;
    }

    public ServerServiceDefinition define() {
        return new UnaryService("moby.buildkit.secrets.v1.Secrets")
                .method("GetSecret", this::secret)
                .define();
    }

    private byte[] secret(byte[] request) throws StatusException {
        String id = FirstText.of(request);
        byte[] value = secrets.secret(id)
                .orElseThrow(() -> UnaryService.notFound("secret " + id + " was not given to this build"));
        return new ProtoWriter().bytes(1, value).toByteArray();
    }
}
