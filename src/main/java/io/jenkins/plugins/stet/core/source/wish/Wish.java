package io.jenkins.plugins.stet.core.source.wish;

import io.jenkins.plugins.stet.core.source.FileClass;
import io.jenkins.plugins.stet.core.source.glob.Globs;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a service (or one of its tasks) wants of one directory. Two equal wishes of the same directory have the same
 * files, so these are looked at and digested once.
 *
 * @param dockerfile the service's Dockerfile, to be told from other files
 */
public record Wish(Copies copies, Rules rules, Globs dockerfile, Purpose purpose) {
    /** What the files are for. */
    enum Purpose {
        IMAGE,
        DIRECTORY,
        TASK
    }

    /** What an entry that is no directory is to the service; nothing when it is none of its. */
    public Optional<FileClass> classOf(String name) {
        if (rules.config().takes(name)) {
            return CONFIG;
        }
        if (rules.generated().takes(name) && !copies.ignores(name)) {
            return GENERATED;
        }
        if ((!rules.include().takes(name) && !copies.takes(name))
                || rules.exclude().takes(name)) {
            return Optional.empty();
        }
        return included(name);
    }

    // one object for each: this is asked for every file of the tree
    private static final Optional<FileClass> CODE = Optional.of(FileClass.CODE);
    private static final Optional<FileClass> DEPENDENCIES = Optional.of(FileClass.DEPENDENCIES);
    private static final Optional<FileClass> DOCKERFILE = Optional.of(FileClass.DOCKERFILE);
    private static final Optional<FileClass> CONFIG = Optional.of(FileClass.CONFIG);
    private static final Optional<FileClass> GENERATED = Optional.of(FileClass.GENERATED);

    private Optional<FileClass> included(String name) {
        if (purpose == Purpose.TASK) {
            return CODE;
        }
        if (dockerfile.takes(name)) {
            return DOCKERFILE;
        }
        return rules.dependencies().takes(name) || DependencyNames.contains(name) ? DEPENDENCIES : CODE;
    }

    /** The wish for a directory in this one. */
    public Wish enter(String name) {
        Wish next = new Wish(copies.enter(name), rules.enter(name), dockerfile.enter(name), purpose);
        if (next.rules.exclude().isAll()) {
            return new Wish(next.copies.dropped(), next.rules.withoutIncluded(), next.dockerfile, purpose);
        }
        return equals(next) ? this : next;
    }

    /** What this directory itself is to the service, which counts where it is empty. */
    public Optional<FileClass> ownClass() {
        if (rules.config().isAll() || (rules.generated().isAll() && !copies.isIgnored())) {
            return Optional.empty();
        }
        boolean included = rules.include().isAll() || copies.covers();
        return included && !rules.exclude().isAll() ? CODE : Optional.empty();
    }

    /** Whether nothing in this directory is wanted, however deep. */
    public boolean isOver() {
        return copies.isOver()
                && rules.include().isNone()
                && rules.config().isNone()
                && rules.generated().isNone();
    }

    /** Whether a {@code .git} that is taken goes into an image. */
    public boolean mayTakeGit() {
        return purpose == Purpose.IMAGE;
    }

    /** Whether only {@link #names} can lead to something. */
    public boolean isLiteral() {
        return copies.patterns().isEmpty()
                && copies.plain().isLiteral()
                && rules.include().isLiteral()
                && rules.config().isLiteral()
                && rules.generated().isLiteral();
    }

    public Set<String> names() {
        Set<String> names = new HashSet<>(copies.plain().names());
        names.addAll(rules.include().names());
        names.addAll(rules.config().names());
        names.addAll(rules.generated().names());
        return names;
    }

    // written out, for a fast start: what the compiler makes is linked when it is used first
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wish that
                && copies.equals(that.copies)
                && rules.equals(that.rules)
                && dockerfile == that.dockerfile
                && purpose == that.purpose;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * copies.hashCode() + rules.hashCode()) + dockerfile.hashCode()) + purpose.hashCode();
    }
}
