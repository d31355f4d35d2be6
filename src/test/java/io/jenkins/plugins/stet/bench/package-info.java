/** Benchmarks that src/test/bench starts: side by side in one run, medians and ratios, never absolute promises. */
@NullMarked
package io.jenkins.plugins.stet.bench;

import org.jspecify.annotations.NullMarked;
