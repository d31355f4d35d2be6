/** An in-process registry for tests, with the ways in which real ones differ. */
package io.jenkins.plugins.stet.testing.registry;
