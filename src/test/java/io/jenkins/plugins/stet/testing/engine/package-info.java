/** A container engine and registries for tests: found through the environment, skipped visibly where there are none. */
package io.jenkins.plugins.stet.testing.engine;
