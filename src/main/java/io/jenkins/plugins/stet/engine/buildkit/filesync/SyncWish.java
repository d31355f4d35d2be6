package io.jenkins.plugins.stet.engine.buildkit.filesync;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import java.util.ArrayList;
import java.util.List;

/**
 * What the engine asks for, from the headers of its call. Its patterns are not applied: a tree is sent as it was given.
 * The one exception is the look for ignore files, which a frontend makes beforehand into a directory of its own: what
 * should be ignored was left out by whoever made the tree, so there is nothing to see, and answering with the tree
 * would send everything twice.
 */
record SyncWish(String directory, List<String> paths) {
    private static final Context.Key<SyncWish> CURRENT = Context.key("sync-wish");
    private static final Metadata.Key<String> DIRECTORY = key("dir-name");
    private static final List<Metadata.Key<String>> PATHS = List.of(key("followpaths"), key("include-patterns"));

    static SyncWish current() {
        return CURRENT.get();
    }

    boolean asksForIgnoreFilesOnly() {
        return !paths.isEmpty() && paths.stream().allMatch(path -> path.endsWith(".dockerignore"));
    }

    private static SyncWish of(Metadata headers) {
        List<String> paths = new ArrayList<>();
        for (Metadata.Key<String> key : PATHS) {
            Iterable<String> values = headers.getAll(key);
            if (values != null) {
                values.forEach(paths::add);
            }
        }
        String directory = headers.get(DIRECTORY);
        return new SyncWish(directory == null ? "" : directory, List.copyOf(paths));
    }

    private static Metadata.Key<String> key(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }

    /** Keeps the headers for the handler of the call. */
    static final class Reader implements ServerInterceptor {
        @Override
        public <A, B> ServerCall.Listener<A> interceptCall(
                ServerCall<A, B> call, Metadata headers, ServerCallHandler<A, B> next) {
            return Contexts.interceptCall(Context.current().withValue(CURRENT, of(headers)), call, headers, next);
        }
    }
}
