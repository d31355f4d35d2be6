/** Reads Dockerfiles and ignore files: which stages a target needs, and what they take from the build context. */
@NullMarked
package io.jenkins.plugins.stet.core.dockerfile;

import org.jspecify.annotations.NullMarked;
