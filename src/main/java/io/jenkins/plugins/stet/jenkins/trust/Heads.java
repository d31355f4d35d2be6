package io.jenkins.plugins.stet.jenkins.trust;

import hudson.model.Job;
import hudson.model.Run;
import hudson.model.TaskListener;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadOrigin;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.SCMRevisionAction;
import jenkins.scm.api.SCMSource;
import jenkins.scm.api.metadata.PrimaryInstanceMetadataAction;
import jenkins.scm.api.mixin.ChangeRequestSCMHead;

/** Finds out what jobs and runs were made from. */
final class Heads {
    private static final Logger LOGGER = Logger.getLogger(Heads.class.getName());

    /** What git's "Discover other refs" finds: whatever a server shows there, as the changes of strangers. */
    private static final String OTHER_REF = "jenkins.plugins.git.GitRefSCMHead";

    private Heads() {}

    /** May ask the SCM's server whether it trusts the revision: not for the Pipeline's own thread. */
    static Head of(Run<?, ?> run, TaskListener listener) throws InterruptedException {
        Job<?, ?> job = run.getParent();
        SCMHead head = SCMHead.HeadByItem.findHead(job);
        if (head instanceof ChangeRequestSCMHead change) {
            return new Head.Change(change.getId(), change.getTarget().getName(), origin(head), revision(run, listener));
        }
        return head == null ? new Head.None() : branch(job, head);
    }

    private static Head.Branch branch(Job<?, ?> job, SCMHead head) {
        boolean primary = job.getAction(PrimaryInstanceMetadataAction.class) != null;
        return new Head.Branch(head.getName(), origin(head), primary ? Head.Marked.PRIMARY : Head.Marked.ORDINARY);
    }

    /** A sibling's head; a change request's revision does not matter there. */
    static Head ofJob(Job<?, ?> job) {
        SCMHead head = SCMHead.HeadByItem.findHead(job);
        if (head == null) {
            return new Head.None();
        }
        return head instanceof ChangeRequestSCMHead change
                ? new Head.Change(change.getId(), change.getTarget().getName(), origin(head), Head.Revision.OTHER)
                : branch(job, head);
    }

    private static Head.Origin origin(SCMHead head) {
        return SCMHeadOrigin.DEFAULT.equals(head.getOrigin()) && !isA(head.getClass(), OTHER_REF)
                ? Head.Origin.DEFAULT
                : Head.Origin.OTHER;
    }

    /** By name, because the plugin that has the class may not be there. */
    static boolean isA(Class<?> type, String name) {
        return Stream.<Class<?>>iterate(type, found -> found != null, Class::getSuperclass)
                .anyMatch(found -> found.getName().equals(name));
    }

    private static Head.Revision revision(Run<?, ?> run, TaskListener listener) throws InterruptedException {
        SCMSource source = SCMSource.SourceByItem.findSource(run.getParent());
        SCMRevision built = source == null ? null : SCMRevisionAction.getRevision(source, run);
        if (built == null) {
            return Head.Revision.OTHER;
        }
        try {
            return source.getTrustedRevision(built, listener).equals(built)
                    ? Head.Revision.TRUSTED
                    : Head.Revision.OTHER;
        } catch (IOException | RuntimeException e) {
            LOGGER.log(Level.FINE, e, () -> "no word about the revision of " + run + ": it is not trusted");
            listener.getLogger()
                    .println("Stet: this run counts as untrusted: the SCM did not say whether it trusts"
                            + " the revision (" + e.getMessage() + ")");
            return Head.Revision.OTHER;
        }
    }
}
