package io.jenkins.plugins.stet.core.manifest;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The name of a service as the manifest writes it; safe in tags and messages, never used as a file name. */
public record ServiceId(String value) implements Comparable<ServiceId>, Serializable {
    private static final int MAX_LENGTH = 64;

    public ServiceId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + value + "' is not a service name: use 1 to 64 letters, digits,"
                    + " '.', '_' or '-', beginning with a letter or digit, without '..'");
        }
    }

    public static boolean isValid(String value) {
        int length = value.length();
        if (length == 0 || length > MAX_LENGTH || !isAlphanumeric(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = value.charAt(i);
            if (!isAlphanumeric(c) && c != '_' && c != '-' && (c != '.' || value.charAt(i - 1) == '.')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    @Override
    public int compareTo(ServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    // written out, for a fast start: what the compiler makes is linked when it is used first
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServiceId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
