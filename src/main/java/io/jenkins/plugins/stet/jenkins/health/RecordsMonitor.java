package io.jenkins.plugins.stet.jenkins.health;

import hudson.Extension;
import hudson.model.AdministrativeMonitor;
import java.util.List;

/** Tells administrators of records that are damaged, or cannot be written. */
@Extension
public final class RecordsMonitor extends AdministrativeMonitor {
    private volatile List<String> problems = List.of();

    public RecordsMonitor() {
        super("stet-records");
    }

    @Override
    public String getDisplayName() {
        return "Stet: records";
    }

    @Override
    public boolean isActivated() {
        return !problems.isEmpty();
    }

    /** One sentence or more each. */
    public List<String> getProblems() {
        return problems;
    }

    void found(List<String> all) {
        problems = List.copyOf(all);
    }
}
