package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.image.build.BuildAccess;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.plan.ContentState;
import java.io.IOException;

/** Both halves of a build in one process. */
final class ServiceBuilder {
    private final ImageWork work;
    private final Completion completion;
    private final ImageShelf shelf;
    private final BuildAccess access;

    ServiceBuilder(Workshop workshop) {
        this.work = new ImageWork(workshop.root(), workshop.manifest(), workshop.baseImages(), workshop.engine());
        this.completion = new Completion(workshop.shelf(), workshop.recorder(), new InputsAgain(workshop));
        this.shelf = workshop.shelf();
        this.access = workshop.access();
    }

    BuildOutcome build(ServiceBuild build, BuildListener listener) throws InterruptedException {
        if (!(build.decided().content() instanceof ContentState.Known)) {
            return failed(
                    build,
                    "its content is not known, so no image of it can be built: "
                            + build.decided().decision().reasons());
        }
        try {
            ImageOrder order = ImageOrder.of(build, ImageOrder.Outlet.REGISTRY, shelf);
            return completion.of(build, work.build(order, build.reading(), access, listener));
        } catch (BuildFailedException e) {
            return new BuildOutcome.Failed(build.id(), cause(e), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return failed(build, "it was built, but nothing was recorded: " + e.getMessage());
        }
    }

    private static BuildOutcome failed(ServiceBuild build, String message) {
        return new BuildOutcome.Failed(build.id(), BuildOutcome.Failed.Cause.BUILD, message);
    }

    private static BuildOutcome.Failed.Cause cause(BuildFailedException e) {
        return switch (e.kind()) {
            case UNREACHED, ENGINE -> BuildOutcome.Failed.Cause.UNREACHABLE;
            case STEP, ENGINE_LOST, PUSH, CONTEXT -> BuildOutcome.Failed.Cause.BUILD;
        };
    }
}
