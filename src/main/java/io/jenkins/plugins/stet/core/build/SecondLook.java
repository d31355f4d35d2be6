package io.jenkins.plugins.stet.core.build;

import java.io.IOException;
import java.util.List;

/** Looks at the inputs of a service once more after its build: what changed meanwhile may or may not be in the image. */
@FunctionalInterface
public interface SecondLook {
    /**
     * What is no longer as it was when the build began; nothing when all is.
     *
     * @throws IOException when nobody wants to know any more, so that nothing is to be recorded
     */
    List<String> differences(ServiceBuild build) throws IOException, InterruptedException;
}
