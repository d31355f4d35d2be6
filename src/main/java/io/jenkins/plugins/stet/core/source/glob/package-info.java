/** Globs of the manifest, compiled so that a walk knows in each directory what of them is left below it. */
@NullMarked
package io.jenkins.plugins.stet.core.source.glob;

import org.jspecify.annotations.NullMarked;
