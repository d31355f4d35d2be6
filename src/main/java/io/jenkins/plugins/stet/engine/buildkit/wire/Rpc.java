package io.jenkins.plugins.stet.engine.buildkit.wire;

import io.grpc.MethodDescriptor;

/** Methods of gRPC services whose messages are bytes to gRPC. */
public final class Rpc {
    private Rpc() {}

    public static MethodDescriptor<byte[], byte[]> unary(String service, String method) {
        return of(MethodDescriptor.MethodType.UNARY, service, method);
    }

    public static MethodDescriptor<byte[], byte[]> serverStream(String service, String method) {
        return of(MethodDescriptor.MethodType.SERVER_STREAMING, service, method);
    }

    public static MethodDescriptor<byte[], byte[]> bothStream(String service, String method) {
        return of(MethodDescriptor.MethodType.BIDI_STREAMING, service, method);
    }

    private static MethodDescriptor<byte[], byte[]> of(
            MethodDescriptor.MethodType type, String service, String method) {
        return MethodDescriptor.newBuilder(ByteMarshaller.INSTANCE, ByteMarshaller.INSTANCE)
                .setType(type)
                .setFullMethodName(MethodDescriptor.generateFullMethodName(service, method))
                .build();
    }
}
