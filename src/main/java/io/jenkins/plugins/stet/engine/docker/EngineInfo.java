package io.jenkins.plugins.stet.engine.docker;

/** What an engine says of itself. */
public record EngineInfo(String name, String version, String apiVersion, String storageDriver) {
    /** For the log. */
    @Override
    public String toString() {
        return name + " " + version;
    }
}
