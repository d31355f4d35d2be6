package io.jenkins.plugins.stet.engine.worker;

import io.jenkins.plugins.stet.core.build.remote.WorkRequest;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes what is confidential unreadable, line by line, should a step print it. */
final class Masking {
    /** Shorter ones would hide half of every line, and are no secrets. */
    private static final int SHORTEST = 4;

    private final List<String> hidden;

    private Masking(List<String> hidden) {
        this.hidden = hidden;
    }

    static Masking of(WorkRequest.Confidential confidential) {
        Stream<String> passwords = confidential.logins().values().stream().map(WorkRequest.Login::password);
        Stream<String> lines = confidential.secrets().values().stream()
                .flatMap(value -> new String(value, StandardCharsets.UTF_8).lines());
        return new Masking(Stream.concat(passwords, lines)
                .map(String::strip)
                .filter(text -> text.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    String apply(String line) {
        String masked = line;
        for (String secret : hidden) {
            masked = masked.replace(secret, "****");
        }
        return masked;
    }
}
