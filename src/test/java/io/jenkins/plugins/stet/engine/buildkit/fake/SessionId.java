package io.jenkins.plugins.stet.engine.buildkit.fake;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;

/** Tells by the header which session a call opens. */
final class SessionId implements ServerInterceptor {
    static final Context.Key<String> CURRENT = Context.key("session");
    private static final Metadata.Key<String> HEADER =
            Metadata.Key.of("x-docker-expose-session-uuid", Metadata.ASCII_STRING_MARSHALLER);

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        String id = headers.containsKey(HEADER) ? headers.get(HEADER) : "";
        return Contexts.interceptCall(Context.current().withValue(CURRENT, id), call, headers, next);
    }
}
