package io.jenkins.plugins.stet.core.source.wish;

import io.jenkins.plugins.stet.core.source.glob.Globs;
import org.jspecify.annotations.Nullable;

/** The globs of a service's {@code inputs}, seen from one directory; {@code include} holds those of {@code only}. */
record Rules(Globs include, Globs exclude, Globs config, Globs generated, Globs dependencies) {
    Rules enter(String name) {
        Rules next = new Rules(
                include.enter(name),
                exclude.enter(name),
                config.enter(name),
                generated.enter(name),
                dependencies.enter(name));
        return equals(next) ? this : next;
    }

    /** What is left in a directory that is excluded as a whole. */
    Rules withoutIncluded() {
        return new Rules(include.nothing(), exclude, config, generated, dependencies.nothing());
    }

    // written out, for a fast start: what the compiler makes is linked when it is used first
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rules that
                && include == that.include
                && exclude == that.exclude
                && config == that.config
                && generated == that.generated
                && dependencies == that.dependencies;
    }

    @Override
    public int hashCode() {
        return 31
                        * (31 * (31 * (31 * include.hashCode() + exclude.hashCode()) + config.hashCode())
                                + generated.hashCode())
                + dependencies.hashCode();
    }
}
