package io.jenkins.plugins.stet.jenkins.detect;

import hudson.model.Item;
import hudson.model.Job;
import hudson.model.Queue;
import hudson.model.queue.Tasks;
import hudson.security.ACL;
import io.jenkins.plugins.stet.jenkins.config.Settings;
import jenkins.model.Jenkins;
import org.springframework.security.core.Authentication;

/**
 * The job that a step names as its baseline. Neighbours may read each other; elsewhere it takes the permission of whoever
 * the job runs as, and for jobs that run as nobody in particular the word of the other folder.
 */
final class Baselines {
    private Baselines() {}

    /** Whether it does not exist or may not be read is not told apart. */
    static Job<?, ?> find(Job<?, ?> reader, String fullName) throws RefusedException {
        if (Jenkins.get().getItemByFullName(fullName) instanceof Job<?, ?> job && mayRead(reader, job)) {
            return job;
        }
        throw new RefusedException("baseline: there is no job '" + fullName + "' that this job may read. Correct the"
                + " name, give the job's user the permission to read it, or list this job in the Stet settings of"
                + " the other folder.");
    }

    private static boolean mayRead(Job<?, ?> reader, Job<?, ?> other) {
        if (reader.getParent() == other.getParent()) {
            return true;
        }
        Authentication user = reader instanceof Queue.Task task ? Tasks.getAuthenticationOf2(task) : ACL.SYSTEM2;
        return ACL.SYSTEM2.equals(user)
                ? Settings.baselineReadersOf(other).contains(reader.getFullName())
                : other.getACL().hasPermission2(user, Item.READ);
    }
}
