package io.jenkins.plugins.stet.engine.buildkit.transport;

/** What is going to be spoken on a connection. */
public enum Protocol {
    HTTP1,
    HTTP2,
    /** What the server prefers: TLS lets it choose. */
    EITHER
}
