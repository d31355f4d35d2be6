/** Trees of files for tests, made in a few words. */
@NullMarked
package io.jenkins.plugins.stet.testing.tree;

import org.jspecify.annotations.NullMarked;
