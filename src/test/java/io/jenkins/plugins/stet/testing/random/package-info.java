/** Random tests that can be played again: one seed decides everything. */
@NullMarked
package io.jenkins.plugins.stet.testing.random;

import org.jspecify.annotations.NullMarked;
