package io.jenkins.plugins.stet.core.manifest;

import io.jenkins.plugins.stet.core.source.glob.GlobException;
import io.jenkins.plugins.stet.core.source.glob.GlobPool;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Compiles globs as the scan will, so that a wrong one is reported with everything else that is wrong. */
final class GlobCheck {
    private final GlobPool pool;
    private final String rawContext;

    /** @param pool shared by all services, of which many have the same globs */
    GlobCheck(GlobPool pool, String context) {
        this.pool = pool;
        this.rawContext = new String(context.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** What is wrong with a glob and what to write instead; nothing when it is good. */
    Optional<String> flawOf(String glob) {
        if (glob.startsWith("!")) {
            return Optional.of("\"" + glob + "\" begins with '!'; list what is not wanted under 'exclude'");
        }
        if (glob.indexOf('\0') >= 0) {
            return Optional.of("it holds a zero byte");
        }
        try {
            pool.check(glob, rawContext);
            return Optional.empty();
        } catch (GlobException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
