package io.jenkins.plugins.stet.core.image.build;

/** Builds an image on some engine and, when asked, pushes it. */
public interface ImageBuilder {
    /**
     * Blocks until the image exists where the request wants it. Interrupting the calling thread cancels the build: the
     * engine is told to stop, and nothing of the build goes on.
     *
     * @throws BuildFailedException saying what failed, why, and what to do next
     */
    BuildResult build(BuildRequest request, BuildListener listener) throws BuildFailedException, InterruptedException;
}
