package io.jenkins.plugins.stet.core.image.build;

/** Which cache a build left behind. */
public enum CacheMode {
    NONE,
    INLINE,
    MAX
}
