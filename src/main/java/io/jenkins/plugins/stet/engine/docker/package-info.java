/** The Docker engine's own interface: images, pushing, and builds on engines without BuildKit. */
package io.jenkins.plugins.stet.engine.docker;
