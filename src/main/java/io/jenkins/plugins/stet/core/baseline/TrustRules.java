package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.image.ImageTags;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What builds of each class read, write and push: the table of the contract. Everybody writes own records only. */
public sealed interface TrustRules extends Serializable {
    /** Whose records are read. */
    enum Source {
        OWN,
        /** The job that a change request wants to be merged into. */
        TARGET,
        /** The primary branch's job. */
        PRIMARY
    }

    TrustClass trust();

    Set<Source> reads();

    /** The one tag that names content, or nothing where nothing may be pushed. */
    Optional<String> contentTag(String fingerprintHex);

    /** Tags that are moved to the image by whoever is newest. */
    List<String> movingTags();

    /** What a tag that the pipeline asks for becomes. */
    Optional<String> extraTag(String wanted);

    /** The tag of the build cache that is written. */
    Optional<String> cacheTag();

    /** Secrets of the build and credentials of registries. */
    default boolean maySeeSecrets() {
        return true;
    }

    /** The primary branch: the only one that moves <code>latest</code>. */
    record Primary(String branch) implements TrustRules {
        @Override
        public TrustClass trust() {
            return TrustClass.PRIMARY;
        }

        @Override
        public Set<Source> reads() {
            return EnumSet.of(Source.OWN);
        }

        @Override
        public Optional<String> contentTag(String fingerprintHex) {
            return Optional.of(ImageTags.content(fingerprintHex));
        }

        @Override
        public List<String> movingTags() {
            return List.of(ImageTags.branch(branch), ImageTags.LATEST);
        }

        @Override
        public Optional<String> extraTag(String wanted) {
            return Optional.of(ImageTags.requireExtra(wanted));
        }

        @Override
        public Optional<String> cacheTag() {
            return Optional.of(ImageTags.PRIMARY_CACHE);
        }
    }

    /** Any other branch of the repository itself. */
    record Branch(String branch) implements TrustRules {
        @Override
        public TrustClass trust() {
            return TrustClass.BRANCH;
        }

        @Override
        public Set<Source> reads() {
            return EnumSet.of(Source.OWN, Source.PRIMARY);
        }

        @Override
        public Optional<String> contentTag(String fingerprintHex) {
            return Optional.of(ImageTags.content(fingerprintHex));
        }

        @Override
        public List<String> movingTags() {
            return List.of(ImageTags.branch(branch));
        }

        @Override
        public Optional<String> extraTag(String wanted) {
            return Optional.of(ImageTags.requireExtra(wanted));
        }

        @Override
        public Optional<String> cacheTag() {
            return Optional.of(ImageTags.branchCache(branch));
        }
    }

    /**
     * A job without an SCM head, and a working copy of which nobody knows whose it is.
     *
     * @param job whose cache is written; "" for a working copy, which pushes the content's tag only
     */
    record Headless(String job) implements TrustRules {
        @Override
        public TrustClass trust() {
            return TrustClass.BRANCH;
        }

        @Override
        public Set<Source> reads() {
            return EnumSet.of(Source.OWN, Source.PRIMARY);
        }

        @Override
        public Optional<String> contentTag(String fingerprintHex) {
            return Optional.of(ImageTags.content(fingerprintHex));
        }

        @Override
        public List<String> movingTags() {
            return List.of();
        }

        @Override
        public Optional<String> extraTag(String wanted) {
            return Optional.of(ImageTags.requireExtra(wanted));
        }

        @Override
        public Optional<String> cacheTag() {
            return job.isEmpty() ? Optional.empty() : Optional.of(ImageTags.jobCache(job));
        }
    }

    /** A change request at its own trusted revision. */
    record Change(String id) implements TrustRules {
        @Override
        public TrustClass trust() {
            return TrustClass.CHANGE;
        }

        @Override
        public Set<Source> reads() {
            return EnumSet.of(Source.OWN, Source.TARGET);
        }

        @Override
        public Optional<String> contentTag(String fingerprintHex) {
            return Optional.of(ImageTags.changeContent(id, fingerprintHex));
        }

        @Override
        public List<String> movingTags() {
            return List.of(ImageTags.change(id));
        }

        @Override
        public Optional<String> extraTag(String wanted) {
            return Optional.of(ImageTags.changeExtra(id, ImageTags.requireExtra(wanted)));
        }

        @Override
        public Optional<String> cacheTag() {
            return Optional.of(ImageTags.changeCache(id));
        }
    }

    /**
     * Everybody else.
     *
     * @param id of the change, or the job's name where there is none
     * @param registry whether there is a registry for what nobody trusts; elsewhere nothing is pushed
     */
    record Untrusted(String id, Outlet registry) implements TrustRules {
        /** Where images of untrusted builds may go. */
        public enum Outlet {
            NOWHERE,
            UNTRUSTED_REGISTRY
        }

        @Override
        public TrustClass trust() {
            return TrustClass.UNTRUSTED;
        }

        @Override
        public Set<Source> reads() {
            return EnumSet.of(Source.OWN, Source.TARGET);
        }

        @Override
        public Optional<String> contentTag(String fingerprintHex) {
            return ifPushed(ImageTags.changeContent(id, fingerprintHex));
        }

        @Override
        public List<String> movingTags() {
            List<String> tags = new ArrayList<>();
            ifPushed(ImageTags.change(id)).ifPresent(tags::add);
            return tags;
        }

        @Override
        public Optional<String> extraTag(String wanted) {
            return ifPushed(ImageTags.changeExtra(id, ImageTags.requireExtra(wanted)));
        }

        @Override
        public Optional<String> cacheTag() {
            return ifPushed(ImageTags.changeCache(id));
        }

        @Override
        public boolean maySeeSecrets() {
            return false;
        }

        private Optional<String> ifPushed(String tag) {
            return registry == Outlet.UNTRUSTED_REGISTRY ? Optional.of(tag) : Optional.empty();
        }
    }
}
