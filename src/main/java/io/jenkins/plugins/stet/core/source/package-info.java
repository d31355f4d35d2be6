/** The tree of files below the repository's root as services see it: which files are theirs, and what is in them. */
@NullMarked
package io.jenkins.plugins.stet.core.source;

import org.jspecify.annotations.NullMarked;
