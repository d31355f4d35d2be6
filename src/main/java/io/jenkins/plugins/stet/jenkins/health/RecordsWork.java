package io.jenkins.plugins.stet.jenkins.health;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.model.AsyncPeriodicWork;
import hudson.model.Job;
import hudson.model.TaskListener;
import io.jenkins.plugins.stet.jenkins.config.StetConfiguration;
import io.jenkins.plugins.stet.jenkins.store.Directories;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jenkins.model.Jenkins;

/** Goes through the records of all jobs a few times a day. */
@Extension
public final class RecordsWork extends AsyncPeriodicWork {
    private static final long HOURS = 6;

    public RecordsWork() {
        super("Stet records");
    }

    @Override
    public long getRecurrencePeriod() {
        return TimeUnit.HOURS.toMillis(HOURS);
    }

    @Override
    protected void execute(TaskListener listener) {
        Instant since =
                Instant.now().minus(Duration.ofDays(StetConfiguration.get().getRetentionDays()));
        List<String> problems = new ArrayList<>();
        for (Job<?, ?> job : Jenkins.get().allItems(Job.class)) {
            problems.addAll(care(job, since, listener));
        }
        ExtensionList.lookupSingleton(RecordsMonitor.class).found(problems);
    }

    private static List<String> care(Job<?, ?> job, Instant since, TaskListener listener) {
        RecordsCare care = new RecordsCare(Directories.of(job));
        List<String> problems = new ArrayList<>(care.problems());
        try {
            care.retain(since).forEach(service -> listener.getLogger()
                    .println(job.getFullName() + ": forgot " + service + ", long unseen"));
        } catch (IOException e) {
            if (problems.isEmpty()) { // else it is told already
                problems.add("The records of " + job.getFullName() + " cannot be cared for: " + e.getMessage()
                        + ". Look whether the disk is full or fails.");
            }
        }
        return problems;
    }
}
