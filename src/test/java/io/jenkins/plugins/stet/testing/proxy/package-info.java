/** A proxy that stands before a server and does to its answers what networks and overloaded servers do. */
package io.jenkins.plugins.stet.testing.proxy;
