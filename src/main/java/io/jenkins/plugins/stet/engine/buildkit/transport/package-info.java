/** Ways to an engine: unix socket, TCP, TLS, the upgrade that dockerd wants, and connections that carry connections. */
package io.jenkins.plugins.stet.engine.buildkit.transport;
