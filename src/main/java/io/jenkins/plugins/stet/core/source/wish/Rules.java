package io.jenkins.plugins.stet.core.source.wish;

import io.jenkins.plugins.stet.core.source.glob.Globs;

/** The globs of a service's {@code inputs}, seen from one directory; {@code include} holds those of {@code only}. */
record Rules(Globs include, Globs exclude, Globs config, Globs generated, Globs dependencies) {
    Rules enter(String name) {
        return new Rules(
                include.enter(name),
                exclude.enter(name),
                config.enter(name),
                generated.enter(name),
                dependencies.enter(name));
    }

    /** What is left in a directory that is excluded as a whole. */
    Rules withoutIncluded() {
        return new Rules(include.nothing(), exclude, config, generated, dependencies.nothing());
    }
}
