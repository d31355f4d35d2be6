package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Tier;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one job knows of one service. Every {@code with...} method gives a new history; none lets an older build undo
 * what a newer one wrote.
 *
 * @param standing whether this is all there ever was
 * @param records the newest first, bounded, see {@link Pruning}
 * @param imagesSince images of builds with a smaller number are no longer known
 */
public record ServiceHistory(
        ServiceId service,
        Standing standing,
        long imagesSince,
        List<ContentRecord> records,
        List<BuildDuration> durations,
        List<KnownBase> bases)
        implements Serializable {
    /** Whether a history can be taken for the whole truth. */
    public enum Standing {
        INTACT,
        /** There was one and it cannot be read: then no other job's record may stand in for it. */
        LOST
    }

    public ServiceHistory {
        records = List.copyOf(records);
        durations = List.copyOf(durations);
        bases = List.copyOf(bases);
    }

    public static ServiceHistory empty(ServiceId service) {
        return new ServiceHistory(service, Standing.INTACT, 0, List.of(), List.of(), List.of());
    }

    public static ServiceHistory lost(ServiceId service) {
        return new ServiceHistory(service, Standing.LOST, 0, List.of(), List.of(), List.of());
    }

    public boolean isLost() {
        return standing == Standing.LOST;
    }

    public Optional<ContentRecord> find(String fingerprint) {
        for (ContentRecord each : records) {
            if (each.fingerprint().equals(fingerprint)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Images of this content that a build of that class may take for good, the newest first. */
    public List<BuiltMark> images(String fingerprint, TrustClass reader) {
        Optional<ContentRecord> content = find(fingerprint);
        return content.isEmpty() ? List.of() : Marks.believed(content.get().built(), reader);
    }

    /** Everything that passed and is believed, the newest first. */
    public List<PassedContent> passes(TrustClass reader) {
        if (records.isEmpty()) {
            return List.of();
        }
        List<PassedContent> passes = new ArrayList<>();
        for (ContentRecord each : records) {
            each.newestPassed(reader).ifPresent(mark -> passes.add(new PassedContent(each.content(), mark)));
        }
        passes.sort((one, other) -> Marks.NEWEST_FIRST.compare(one.mark(), other.mark()));
        return passes;
    }

    /** What the newest build that passed anything passed: several contents when it built the service in several ways. */
    public List<PassedContent> lastPassed(TrustClass reader) {
        List<PassedContent> passes = passes(reader);
        if (passes.size() <= 1) {
            return passes;
        }
        return passes.stream()
                .filter(each ->
                        each.mark().by().number() == passes.get(0).mark().by().number())
                .toList();
    }

    /** Every pass of a task that is believed. */
    public List<TaskMark> taskPasses(String task, TrustClass reader) {
        List<TaskMark> marks = new ArrayList<>();
        records.forEach(each -> each.newestTask(task, reader).ifPresent(marks::add));
        return Marks.sorted(marks);
    }

    /** Those of {@link #taskPasses} that the newest build among them left. */
    public List<TaskMark> lastTaskPasses(String task, TrustClass reader) {
        List<TaskMark> marks = taskPasses(task, reader);
        return marks.stream()
                .filter(mark -> mark.by().number() == marks.get(0).by().number())
                .toList();
    }

    /** Number of the newest build that left anything, 0 without any. */
    public long newestNumber() {
        return records.stream().mapToLong(ContentRecord::newestNumber).reduce(imagesSince, Math::max);
    }

    /** When a build last left a mark. */
    public Optional<Instant> lastSeen() {
        return records.stream()
                .flatMap(ContentRecord::marks)
                .map(mark -> mark.by().at())
                .max(Comparator.naturalOrder());
    }

    /** How long a build of the service takes, whatever made it necessary; 0 when none was recorded. */
    public double usualSeconds() {
        List<Double> sorted =
                durations.stream().map(BuildDuration::seconds).sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    /** What builds of this tier took, the newest first. */
    public List<BuildDuration> durations(Tier tier) {
        return durations.stream().filter(each -> each.tier() == tier).toList();
    }

    /**
     * Numbers that began anew (a job that was made again, a counter that was set back) would leave what is older in
     * charge, and a revert to it would count as unchanged. They are recognised by the times: all that seems to be newer
     * began before. Then nothing that was recorded counts, and no other job's record stands in for it.
     */
    private ServiceHistory asSeenBy(BuildStamp build) {
        List<BuildStamp> seeminglyNewer = records.stream()
                .flatMap(ContentRecord::marks)
                .map(Mark::by)
                .filter(by -> by.number() >= build.number())
                .toList();
        boolean restarted = !seeminglyNewer.isEmpty()
                && seeminglyNewer.stream().allMatch(by -> build.isOfAnotherCountThan(by.number(), by.at()));
        return restarted ? lost(service) : this;
    }

    public ServiceHistory withBuilt(Content content, BuiltMark mark) {
        return asSeenBy(mark.by()).addBuilt(content, mark);
    }

    private ServiceHistory addBuilt(Content content, BuiltMark mark) {
        if (mark.by().number() < imagesSince) {
            return this;
        }
        return replace(recordOf(content, mark).with(mark));
    }

    /** Having passed again, a lost history is whole: what counts is what was passed last. */
    public ServiceHistory withPassed(Content content, PassedMark mark) {
        return asSeenBy(mark.by()).addPassed(content, mark);
    }

    private ServiceHistory addPassed(Content content, PassedMark mark) {
        ServiceHistory changed = replace(recordOf(content, mark).with(mark));
        return new ServiceHistory(service, Standing.INTACT, imagesSince, changed.records, durations, bases);
    }

    public ServiceHistory withTaskPassed(Content content, String task, TaskMark mark) {
        ServiceHistory seen = asSeenBy(mark.by());
        return seen.replace(seen.recordOf(content, mark).with(task, mark));
    }

    /** A build without cache: what was built before it is no longer known content, also when it is recorded later. */
    public ServiceHistory withoutImagesBefore(long buildNumber) {
        long since = Math.max(imagesSince, buildNumber);
        List<ContentRecord> kept = records.stream()
                .map(each -> each.withImagesSince(since))
                .filter(each -> !each.isEmpty())
                .toList();
        return new ServiceHistory(service, standing, since, kept, durations, bases);
    }

    public ServiceHistory withDuration(BuildDuration duration) {
        return new ServiceHistory(service, standing, imagesSince, records, Pruning.add(durations, duration), bases);
    }

    public ServiceHistory withBase(KnownBase base) {
        return new ServiceHistory(service, standing, imagesSince, records, durations, Pruning.add(bases, base));
    }

    private ContentRecord recordOf(Content content, Mark mark) {
        Optional<ContentRecord> known = find(content.fingerprint());
        if (known.isPresent() && known.get().newestNumber() <= mark.by().number()) {
            return known.get().describedBy(content);
        }
        return known.orElseGet(() -> ContentRecord.of(content));
    }

    private ServiceHistory replace(ContentRecord changed) {
        List<ContentRecord> all = new ArrayList<>();
        all.add(changed);
        records.stream()
                .filter(each -> !each.fingerprint().equals(changed.fingerprint()))
                .forEach(all::add);
        return new ServiceHistory(service, standing, imagesSince, Pruning.records(all), durations, bases);
    }
}
