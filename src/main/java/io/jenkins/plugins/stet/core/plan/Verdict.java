package io.jenkins.plugins.stet.core.plan;

import java.io.Serializable;

/** What is to be done about a service. */
public sealed interface Verdict extends Serializable {
    /** This very content is what was passed last. */
    record Unchanged(KnownImage image) implements Verdict {}

    /** Nothing needs building, but tests and rollout may be due. */
    record Changed(KnownImage image) implements Verdict {}

    /** No verified image of this content is known. */
    record Build(BuildHow how) implements Verdict {}
}
