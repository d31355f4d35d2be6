package io.jenkins.plugins.stet.core.source;

import java.io.Serializable;

/**
 * A file and what it is to a service.
 *
 * @param task the task whose input it is, "" unless the class is {@link FileClass#TASK}
 */
public record InputFile(SourceFile file, FileClass fileClass, String task) implements Serializable {
    public InputFile(SourceFile file, FileClass fileClass) {
        this(file, fileClass, "");
    }

    public TreePath path() {
        return file.path();
    }
}
