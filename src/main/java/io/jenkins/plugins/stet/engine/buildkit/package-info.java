/**
 * A client for BuildKit, in buildkitd as in dockerd: connect, look at the workers, build, follow and cancel. It knows
 * nothing of the rest of this project and could stand alone; see docs/buildkit.md.
 */
package io.jenkins.plugins.stet.engine.buildkit;
