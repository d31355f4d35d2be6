package io.jenkins.plugins.stet.jenkins.trust;

import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a run is, as far as trust goes. Plain data that is kept with the run, so that it is decided once. */
public final class RunTrust {
    /** Compared by name: whoever has no Pipeline plugin that knows replays has none. */
    private static final String REPLAY = "org.jenkinsci.plugins.workflow.cps.replay.ReplayCause";

    private RunTrust() {}

    /** @return its class, and the job whose records it may read beside its own */
    public static Decided decide(Run<?, ?> run, Collection<String> primaryBranches, TaskListener listener)
            throws InterruptedException {
        TrustRules rules = new TrustRules(primaryBranches);
        Head head = Heads.of(run, listener);
        TrustClass trust = rules.classify(head, script(run));
        List<Job<?, ?>> siblings = siblings(run.getParent());
        Optional<Job<?, ?>> readable = new Siblings<>(siblings, Heads::ofJob, rules).readBy(head, trust);
        return new Decided(trust, readable.map(Item::getFullName).orElse(""));
    }

    /** @param readable full name of that job, empty when there is none */
    public record Decided(TrustClass trust, String readable) {}

    private static TrustRules.Script script(Run<?, ?> run) {
        boolean replayed = run.getCauses().stream()
                .anyMatch(cause -> cause.getClass().getName().equals(REPLAY));
        return replayed ? TrustRules.Script.REPLAYED : TrustRules.Script.AS_COMMITTED;
    }

    private static List<Job<?, ?>> siblings(Job<?, ?> job) {
        List<Job<?, ?>> siblings = new ArrayList<>();
        ItemGroup<?> parent = job.getParent();
        for (Item item : parent.getItems()) {
            if (item instanceof Job<?, ?> sibling && sibling != job) {
                siblings.add(sibling);
            }
        }
        return siblings;
    }
}
