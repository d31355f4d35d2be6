package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.baseline.RecordFile.Found;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** The times of each service's steps. They decide nothing, so a file that cannot be read is as good as none. */
final class StepTimesFiles {
    /** A year; what is longer is no time of a step, and more than whoever draws can count in nanoseconds. */
    private static final long LONGEST_MILLIS = 365L * 24 * 3600 * 1000;

    private final RecordFile files;

    StepTimesFiles(RecordFile.Place place) {
        this.files = new RecordFile(place, "steps", ".steps");
    }

    StepTimes read(ServiceId service) {
        try {
            return files.read(files.of(service)) instanceof Found.Whole whole ? times(whole) : StepTimes.NONE;
        } catch (IllegalArgumentException otherThanExpected) {
            return StepTimes.NONE; // its sum is right and its sense is not: of another making
        }
    }

    private static StepTimes times(Found.Whole whole) {
        Map<String, Duration> times = new TreeMap<>();
        Fields.of(whole.object())
                .map("millis", StepTimesFiles::duration)
                .forEach((step, took) -> times.put(step, took));
        if (times.size() > StepTimes.MOST_STEPS) {
            throw new IllegalArgumentException(times.size() + " steps");
        }
        return new StepTimes(times);
    }

    private static Duration duration(Object millis) {
        if (millis instanceof Long number && number >= 0 && number <= LONGEST_MILLIS) {
            return Duration.ofMillis(number);
        }
        throw new IllegalArgumentException("a number of milliseconds was expected");
    }

    /** Under the lock. What a newer release wrote stays. */
    void write(ServiceId service, StepTimes times) throws IOException {
        if (files.read(files.of(service)) instanceof Found.Newer || times.equals(read(service))) {
            return;
        }
        Map<String, Object> millis = new TreeMap<>();
        times.byStep().forEach((step, took) -> millis.put(step, took.toMillis()));
        files.write(service, Map.of("millis", millis));
    }

    void delete(ServiceId service) throws IOException {
        files.delete(service);
    }
}
