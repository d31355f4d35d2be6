package io.jenkins.plugins.stet.engine.buildkit.session;

import io.grpc.ServerServiceDefinition;
import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoWriter;

/**
 * Gives the engine the credentials of a registry. Fetching tokens for the engine is left unimplemented on purpose: it
 * then asks the registry's token service itself, with these.
 */
public final class AuthService {
    private final CredentialSource credentials;

    public AuthService(CredentialSource credentials) {
        this.credentials = credentials;
    }

    public ServerServiceDefinition define() {
        return new UnaryService("moby.filesync.v1.Auth")
                .method("Credentials", this::credentials)
                .define();
    }

    private byte[] credentials(byte[] request) {
        return credentials
                .forHost(plainHost(FirstText.of(request)))
                .map(found -> new ProtoWriter().string(1, found.user()).string(2, found.secret()))
                .orElseGet(ProtoWriter::new)
                .toByteArray();
    }

    /** Docker Hub goes by the name of the machine that answers for it. */
    private static String plainHost(String host) {
        return host.equals("registry-1.docker.io") || host.equals("index.docker.io") ? "docker.io" : host;
    }
}
