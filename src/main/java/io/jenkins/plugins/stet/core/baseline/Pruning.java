package io.jenkins.plugins.stet.core.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps histories bounded. What was passed last stays however many red contents follow: without it the job would look
 * as if it had never passed the service, and would take its target's word.
 */
final class Pruning {
    static final int CONTENTS = 20;
    private static final int DURATIONS_PER_TIER = 20;
    private static final int BASES = 50;

    private Pruning() {}

    static List<ContentRecord> records(List<ContentRecord> records) {
        List<ContentRecord> sorted = new ArrayList<>(records);
        sorted.sort(Comparator.comparingLong(ContentRecord::newestNumber).reversed());
        Set<String> pinned = pinned(sorted);
        int room = Math.max(0, CONTENTS - pinned.size());
        List<ContentRecord> kept = new ArrayList<>();
        for (ContentRecord each : sorted) {
            if (pinned.contains(each.fingerprint())) {
                kept.add(each);
            } else if (room > 0) {
                kept.add(each);
                room--;
            }
        }
        return kept;
    }

    /** The newest pass of each class of builds, of the service and of each of its tasks. */
    private static Set<String> pinned(List<ContentRecord> records) {
        Map<String, Long> newest = new HashMap<>();
        Map<String, String> holder = new HashMap<>();
        for (ContentRecord each : records) {
            each.passed().forEach(mark -> pin("", mark, each, newest, holder));
            each.tasks()
                    .forEach((task, marks) -> marks.forEach(mark -> pin("task " + task, mark, each, newest, holder)));
        }
        return new HashSet<>(holder.values());
    }

    private static void pin(
            String what, Mark mark, ContentRecord record, Map<String, Long> newest, Map<String, String> holder) {
        String key = mark.by().trust() + " " + what;
        long number = mark.by().number();
        if (newest.getOrDefault(key, -1L) < number) {
            newest.put(key, number);
            holder.put(key, record.fingerprint());
        }
    }

    static List<BuildDuration> add(List<BuildDuration> known, BuildDuration added) {
        List<BuildDuration> all = new ArrayList<>(known);
        all.add(added);
        all.sort(Comparator.comparingLong(BuildDuration::buildNumber).reversed());
        Map<Object, Integer> seen = new HashMap<>();
        all.removeIf(each -> seen.merge(each.tier(), 1, Integer::sum) > DURATIONS_PER_TIER);
        return all;
    }

    static List<KnownBase> add(List<KnownBase> known, KnownBase added) {
        List<KnownBase> all = new ArrayList<>();
        for (KnownBase each : known) {
            if (!each.facts().query().equals(added.facts().query())) {
                all.add(each);
            } else if (each.buildNumber() > added.buildNumber()) {
                return known;
            }
        }
        all.add(added);
        all.sort(Comparator.comparingLong(KnownBase::buildNumber).reversed());
        return all.subList(0, Math.min(BASES, all.size()));
    }
}
