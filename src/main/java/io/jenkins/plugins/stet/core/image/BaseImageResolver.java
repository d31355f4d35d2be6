package io.jenkins.plugins.stet.core.image;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/** Resolves base images to digests and ONBUILD triggers, many at once. */
public interface BaseImageResolver {
    /** Answers for every query, at the deadline at the latest. Never throws because of what a registry does. */
    Map<BaseImageQuery, BaseImageAnswer> resolve(Collection<BaseImageQuery> queries, Duration deadline);
}
