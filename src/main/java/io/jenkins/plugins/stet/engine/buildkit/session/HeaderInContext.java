package io.jenkins.plugins.stet.engine.buildkit.session;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;

/** Lets the handler of a call see one of its headers. */
record HeaderInContext(Metadata.Key<String> header, Context.Key<String> key) implements ServerInterceptor {
    @Override
    public <A, B> ServerCall.Listener<A> interceptCall(
            ServerCall<A, B> call, Metadata headers, ServerCallHandler<A, B> next) {
        Context context = Context.current().withValue(key, headers.get(header));
        return Contexts.interceptCall(context, call, headers, next);
    }
}
