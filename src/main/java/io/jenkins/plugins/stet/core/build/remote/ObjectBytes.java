package io.jenkins.plugins.stet.core.build.remote;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Values of ours as bytes, for a process of the same release: nothing else is made of them when they are read. */
public final class ObjectBytes {
    private static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter(
            "io.jenkins.plugins.stet.core.**;java.base/java.util.*;java.base/java.lang.*;java.base/java.time.*;"
                    + "maxdepth=200;!*");

    private ObjectBytes() {}

    public static byte[] write(Serializable value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    public static <T> T read(byte[] bytes, Class<T> type) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(FILTER);
            Object value = in.readObject();
            if (type.isInstance(value)) {
                return type.cast(value);
            }
            throw new InvalidObjectException("this is no " + type.getSimpleName());
        } catch (ClassNotFoundException e) {
            throw new InvalidObjectException("written by another release: " + e.getMessage());
        }
    }
}
