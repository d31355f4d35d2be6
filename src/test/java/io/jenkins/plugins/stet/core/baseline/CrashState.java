package io.jenkins.plugins.stet.core.baseline;

import static io.jenkins.plugins.stet.core.baseline.Samples.BACKEND;

import io.jenkins.plugins.stet.core.manifest.Tier;
import java.util.Map;
import java.util.TreeMap;

/** A sequence of states in which each can be told from every other and from every mixture. */
final class CrashState {
    private CrashState() {}

    /** The history after that many builds. */
    static ServiceHistory of(long number) {
        ServiceHistory history = ServiceHistory.empty(BACKEND);
        for (long each = Math.max(1, number - 25); each <= number; each++) {
            history = next(history, each);
        }
        return history;
    }

    /** What the next build makes of it; everything in it depends on the number. */
    static ServiceHistory next(ServiceHistory before, long number) {
        Content content = Samples.content("content " + number);
        return before.withBuilt(content, Samples.built(number, "image " + number))
                .withPassed(content, Samples.passed(number, "image " + number))
                .withDuration(new BuildDuration(Tier.CODE, number, number));
    }

    static FileTable files(long number) {
        Map<String, FileTable.Entry> entries = new TreeMap<>();
        for (int i = 0; i < 50; i++) {
            entries.put("src/" + i, new FileTable.Entry("code", "regular 644", number + " " + i));
        }
        return FileTable.ofFiles(Samples.content("content " + number).fingerprint(), entries);
    }

    static boolean isWhole(ServiceHistory history) {
        return history.equals(history.newestNumber() == 0 ? ServiceHistory.empty(BACKEND) : of(history.newestNumber()));
    }
}
