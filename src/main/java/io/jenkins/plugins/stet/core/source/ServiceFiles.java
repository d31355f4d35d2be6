package io.jenkins.plugins.stet.core.source;

import java.util.List;
import java.util.Map;

/** The files of one service as a scan found them. */
public interface ServiceFiles {
    /** Digest of the files of a class; that of no files when it has none. {@link FileClass#TASK} is not asked here. */
    TreeDigest digest(FileClass fileClass);

    /** By task, the digest of its extra inputs. */
    Map<String, TreeDigest> taskDigests();

    /** Every file, link, FIFO, {@code .git} and otherwise empty directory, sorted by path; made when asked. */
    List<InputFile> files();

    /** Why the content is not known; empty when it is. */
    List<TreeProblem> problems();

    /** COPY sources without wildcard that are not there. */
    List<MissingSource> missing();

    /** What a user should know although it works: patterns without a match and the like. */
    List<SourceWarning> warnings();
}
