package io.jenkins.plugins.stet.core.image.build;

/**
 * A file at the moment it was fingerprinted.
 *
 * @param modified nanoseconds since 1970
 * @param contentId the git blob id (hexadecimal) of the bytes; what is sent is held against it, so that what was
 *     fingerprinted is what is built. Empty when unknown: then size and time alone tell whether it must be sent.
 */
public record FileState(long size, long modified, String contentId) {
    /** Of bytes that exist in memory only. */
    public static FileState of(byte[] content) {
        return new FileState(content.length, 0, GitBlob.id(content));
    }
}
