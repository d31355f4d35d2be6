package io.jenkins.plugins.stet.core.source.git;

import io.jenkins.plugins.stet.core.source.fs.PlainFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a checkout keeps its git data.
 *
 * @param own index and HEAD of this checkout
 * @param common configuration, refs and objects, which worktrees share
 */
record GitDirectory(Path own, Path common) {
    private static final String POINTER = "gitdir:";

    /** @param dotGit the directory, or the file that worktrees and submodules have instead */
    static GitDirectory of(Path dotGit) throws IOException {
        Path own = Files.isDirectory(dotGit) ? dotGit : pointedTo(dotGit);
        Path commonFile = own.resolve("commondir");
        Path common = Files.isRegularFile(commonFile)
                ? own.resolve(PlainFile.text(commonFile, StandardCharsets.UTF_8).strip())
                        .normalize()
                : own;
        return new GitDirectory(own, common);
    }

    private static Path pointedTo(Path file) throws IOException {
        String text = PlainFile.text(file, StandardCharsets.UTF_8).strip();
        if (!text.startsWith(POINTER)) {
            throw new IOException(file + " is no directory and does not begin with " + POINTER
                    + ", so it is no git checkout; remove it or check out again");
        }
        return file.resolveSibling(text.substring(POINTER.length()).strip()).normalize();
    }
}
