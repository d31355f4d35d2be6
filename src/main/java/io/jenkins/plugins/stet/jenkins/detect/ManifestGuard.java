package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.GuardedKeysFile;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.manifest.GuardedKeys;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Holds the manifest of an untrusted run against what its target's builds recorded. Branches record it; a change
 * request of the repository itself may change what it likes, because whoever sent it could push a branch as well.
 */
public final class ManifestGuard {
    private static final int LONGEST_VALUE = 80;

    private final RunPlace run;
    private final Consumer<String> log;

    public ManifestGuard(RunPlace run, Consumer<String> log) {
        this.run = run;
        this.log = log;
    }

    /**
     * @return the services of which the target has recorded nothing: nothing of them leaves the agent
     * @throws RefusedException when a key differs that this run may not change
     */
    public Set<ServiceId> check(Manifest manifest) throws IOException, InterruptedException {
        return check(manifest, manifest);
    }

    /**
     * The same of a manifest that a step lays something over: what the file says is recorded, for that is what other
     * steps go by, and what the step makes of it is compared.
     */
    public Set<ServiceId> check(Manifest manifest, Manifest written) throws IOException, InterruptedException {
        BuildStamp stamp = run.stamp();
        if (stamp.trust() == TrustClass.UNTRUSTED) {
            return compare(manifest, keys(manifest));
        }
        if (stamp.trust().compareTo(TrustClass.BRANCH) >= 0) {
            record(stamp, keys(written));
        }
        return Set.of();
    }

    private static Map<ServiceId, GuardedKeys> keys(Manifest manifest) {
        Map<ServiceId, GuardedKeys> keys = new LinkedHashMap<>();
        manifest.services().forEach((id, spec) -> keys.put(id, GuardedKeys.of(manifest, spec)));
        return keys;
    }

    /** Without a new record the old one holds, which allows no more. */
    private void record(BuildStamp stamp, Map<ServiceId, GuardedKeys> keys) {
        try {
            run.keys().record(stamp, keys);
        } catch (IOException e) {
            log.accept("Stet: warning: runs that are not trusted go on comparing with an older manifest, because this"
                    + " one could not be recorded: " + e.getMessage());
        }
    }

    private Set<ServiceId> compare(Manifest manifest, Map<ServiceId, GuardedKeys> keys)
            throws IOException, InterruptedException {
        Map<ServiceId, GuardedKeys> recorded =
                run.targetKeys().map(GuardedKeysFile::read).orElseGet(Map::of);
        List<String> differences = new ArrayList<>();
        Set<ServiceId> unknown = new LinkedHashSet<>();
        keys.forEach((id, here) -> {
            GuardedKeys there = recorded.get(id);
            if (there == null) {
                unknown.add(id);
            } else {
                here.differences(there).forEach(each -> differences.add(text(id, each)));
            }
        });
        if (!differences.isEmpty()) {
            throw new RefusedException("this run is not trusted, so neither " + manifest.fileName()
                    + " nor a step may change where images go, their secrets, or how they are built and rolled out: "
                    + String.join("; ", differences)
                    + ". Undo that, or have it merged by somebody who may push to the repository: a build of the"
                    + " target branch then records it.");
        }
        if (!unknown.isEmpty()) {
            log.accept("Stet: warning: the target branch has recorded nothing about " + names(unknown)
                    + ": this run is not trusted, so it pushes nothing of them. Run the target branch's job once to"
                    + " change that.");
        }
        return unknown;
    }

    private static String text(ServiceId id, GuardedKeys.Difference difference) {
        return "'" + difference.key() + "' of service '" + id + "' is " + value(difference.here())
                + ", the target branch has " + value(difference.recorded());
    }

    private static String value(String text) {
        if (text.isEmpty()) {
            return "nothing";
        }
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return "'" + (line.length() > LONGEST_VALUE ? line.substring(0, LONGEST_VALUE) + "..." : line) + "'";
    }

    private static String names(Set<ServiceId> services) {
        List<String> names = services.stream().map(ServiceId::value).limit(5).toList();
        int more = services.size() - names.size();
        return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
    }
}
