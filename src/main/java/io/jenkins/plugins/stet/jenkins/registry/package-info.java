/** Who asks registries on behalf of a run: the controller, or the agent that holds the workspace. */
package io.jenkins.plugins.stet.jenkins.registry;
