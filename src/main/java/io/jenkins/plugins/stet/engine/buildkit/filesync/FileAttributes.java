package io.jenkins.plugins.stet.engine.buildkit.filesync;

/**
 * What a file's name is sent with.
 *
 * @param permissions as Unix has them: 0755, with setuid (04000), setgid (02000) and sticky (01000)
 * @param modified nanoseconds since 1970
 */
public record FileAttributes(int permissions, long size, long modified) {}
