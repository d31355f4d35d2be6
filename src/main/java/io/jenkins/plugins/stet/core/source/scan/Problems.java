package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.TreePath;
import io.jenkins.plugins.stet.core.source.TreeProblem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Objects;

/** What to say about trouble with content. */
final class Problems {
    private Problems() {}

    static TreeProblem unreadable(TreePath path, IOException e) {
        return new TreeProblem(
                path,
                TreeProblem.Kind.UNREADABLE,
                "cannot be read (" + why(e)
                        + "), so its content counts as changed; make it readable for the user who runs"
                        + " the detection, or exclude it");
    }

    /** Without the path, which is told already, and may be short or long here. */
    private static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemException failed) {
            return Objects.requireNonNullElse(failed.getReason(), e.getClass().getSimpleName());
        }
        return e.toString();
    }

    static TreeProblem changing(TreePath path) {
        return new TreeProblem(
                path,
                TreeProblem.Kind.CHANGING,
                "changed while it was read, so its content counts as changed; detect when nothing writes to the"
                        + " workspace, or exclude what is being written");
    }

    static TreeProblem submodule(TreePath path) {
        return new TreeProblem(
                path,
                TreeProblem.Kind.SUBMODULE,
                "is a submodule that is not checked out, so its content is not known; run git submodule update --init"
                        + " --recursive, or exclude it");
    }

    static TreeProblem refused(TreePath path) {
        return new TreeProblem(
                path,
                TreeProblem.Kind.REFUSED,
                "is a socket or a device, which no image can hold and nobody opens; remove or exclude it");
    }
}
