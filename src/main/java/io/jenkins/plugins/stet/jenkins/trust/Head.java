package io.jenkins.plugins.stet.jenkins.trust;

/** What a run was made from. */
public sealed interface Head {
    /** The job has no head of an SCM: nobody but those who may configure it decides what it builds. */
    record None() implements Head {}

    /** @param marked as the primary one, by the SCM's own word */
    record Branch(String name, Origin origin, Marked marked) implements Head {}

    record Change(String id, String target, Origin origin, Revision revision) implements Head {}

    /** Nothing that is known here, or finding out failed. */
    record Doubtful(String why) implements Head {}

    /** Where its commits come from. */
    enum Origin {
        /** The repository itself. */
        DEFAULT,
        OTHER
    }

    /** Whether the SCM says that it is the primary branch. */
    enum Marked {
        PRIMARY,
        ORDINARY
    }

    /** Whether the source trusts what was built. */
    enum Revision {
        TRUSTED,
        OTHER
    }
}
