package io.jenkins.plugins.stet.jenkins.store;

import hudson.model.Job;
import hudson.model.Run;
import java.nio.file.Path;

/**
 * Where things lie. Asked anew at each access: jobs are renamed and moved, and their records move with them. They are
 * no part of a job's configuration, so that a copied job starts with none.
 */
public final class Directories {
    private static final String NAME = "stet";

    private Directories() {}

    public static Path of(Job<?, ?> job) {
        return job.getRootDir().toPath().resolve(NAME);
    }

    public static Path of(Run<?, ?> run) {
        return run.getRootDir().toPath().resolve(NAME);
    }
}
