package io.jenkins.plugins.stet.core.image.build;

/** A user and its password or token. */
public record RegistryLogin(String user, String password) {
    /** Never shows the password. */
    @Override
    public String toString() {
        return "RegistryLogin[user=" + user + "]";
    }
}
