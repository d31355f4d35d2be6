/** Sorted tables of paths, as git's index and our own cache keep them, walked directory by directory. */
@NullMarked
package io.jenkins.plugins.stet.core.source.paths;

import org.jspecify.annotations.NullMarked;
