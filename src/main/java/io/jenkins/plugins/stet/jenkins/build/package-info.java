/** The step that builds an image: a process on the agent outlives the controller, and the records stay here. */
package io.jenkins.plugins.stet.jenkins.build;
