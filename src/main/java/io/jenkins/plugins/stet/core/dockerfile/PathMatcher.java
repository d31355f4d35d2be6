package io.jenkins.plugins.stet.core.dockerfile;

/** Says of one raw path whether a pattern matches it; parents are the caller's business. */
@FunctionalInterface
interface PathMatcher {
    boolean matches(String path);
}
