package io.jenkins.plugins.stet.testing.engine;

/**
 * The registry that asks for a password.
 *
 * @param address host and port, as in an image name
 */
public record TestRegistry(String address, String user, String password) {}
