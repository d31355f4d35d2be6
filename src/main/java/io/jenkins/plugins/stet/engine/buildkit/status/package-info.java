/** The engine's stream of what it does, as events and as a list of steps. */
package io.jenkins.plugins.stet.engine.buildkit.status;
