package io.jenkins.plugins.stet.engine.buildkit.wire;

import io.grpc.MethodDescriptor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Hands messages to gRPC as the bytes they are. */
final class ByteMarshaller implements MethodDescriptor.Marshaller<byte[]> {
    static final ByteMarshaller INSTANCE = new ByteMarshaller();

    private ByteMarshaller() {}

    @Override
    public InputStream stream(byte[] message) {
        return new ByteArrayInputStream(message);
    }

    @Override
    public byte[] parse(InputStream stream) {
        try {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a gRPC message was cut off", e);
        }
    }
}
