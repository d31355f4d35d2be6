package io.jenkins.plugins.stet.core.source;

import java.io.Serializable;

/**
 * One entry of the tree as the engine would receive it.
 *
 * @param mode permissions as sent: 0755 or 0644 with setuid, setgid and sticky; 0 where they mean nothing
 * @param content the git blob id (SHA-1, hexadecimal) of a regular file's bytes, the text of a link (a char is a byte),
 *     the state of a {@code .git}; "" otherwise
 */
public record SourceFile(TreePath path, FileKind kind, int mode, String content) implements Serializable {}
