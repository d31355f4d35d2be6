package io.jenkins.plugins.stet.core.manifest;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a service as the manifest writes it; safe in tags and messages, never used as a file name. */
public record ServiceId(String value) implements Comparable<ServiceId>, Serializable {
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public ServiceId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'" + value + "' is not a service name: use 1 to 64 letters, digits,"
                    + " '.', '_' or '-', beginning with a letter or digit, without '..'");
        }
    }

    public static boolean isValid(String value) {
        return VALID.matcher(value).matches() && !value.contains("..");
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
