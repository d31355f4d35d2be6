package io.jenkins.plugins.stet.core.build;

import io.jenkins.plugins.stet.core.baseline.BaselineException;
import io.jenkins.plugins.stet.core.baseline.MarkedImage;
import io.jenkins.plugins.stet.core.detect.Recorder;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.BuildResult;
import io.jenkins.plugins.stet.core.image.build.BuiltImage;
import io.jenkins.plugins.stet.core.image.build.CacheMode;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The half of a build that happens where the records are, in the order that makes a record worth believing: read the
 * digest back, look whether the inputs are still the same, record - and only then let tags follow.
 */
public final class Completion {
    private final ImageShelf shelf;
    private final Recorder recorder;
    private final SecondLook inputs;

    public Completion(ImageShelf shelf, Recorder recorder, SecondLook inputs) {
        this.shelf = shelf;
        this.recorder = recorder;
        this.inputs = inputs;
    }

    /** May be done again after a crash: it comes to the same end. */
    public BuildOutcome of(ServiceBuild build, BuildResult result) throws IOException, InterruptedException {
        Digest digest = result.image().digest();
        ImageReference image = build.tagging().repository().at(digest);
        if (result.image() instanceof BuiltImage.Local && !image.isLocal()) {
            String why = "it was not pushed, so only the engine that built it has it: it will be built again";
            return outcome(build, result, image, List.of(), new BuildOutcome.Recording.NotRecorded(why));
        }
        ImageAnswer answer = shelf.find(image);
        if (!(answer instanceof ImageAnswer.Present)) {
            return new BuildOutcome.Failed(
                    build.id(),
                    BuildOutcome.Failed.Cause.BUILD,
                    image + " was built, but it is not found where it belongs: " + answer + "; nothing was recorded");
        }
        List<String> differences = inputs.differences(build);
        if (!differences.isEmpty()) {
            String why = "its inputs changed while it was built (" + String.join(", ", differences)
                    + "), so nobody knows what the image holds: it is not recorded and will be built again";
            return outcome(build, result, image, List.of(), new BuildOutcome.Recording.NotRecorded(why));
        }
        try {
            record(build, digest, result);
        } catch (BaselineException e) {
            String why = "the record could not be written (" + e.getMessage() + "): it will be built again";
            return outcome(build, result, image, List.of(), new BuildOutcome.Recording.NotRecorded(why));
        }
        Tags tags = new Tags(shelf, build.tagging().build()).put(image, due(build, result));
        return outcome(build, result, image, tags.standing(), new BuildOutcome.Recording.Recorded(tags.warnings()));
    }

    private void record(ServiceBuild build, Digest digest, BuildResult result) throws BaselineException {
        Map<ServiceId, Digest> upstreams = new HashMap<>();
        build.upstreams().forEach((id, image) -> upstreams.put(id, image.digest()));
        recorder.built(
                build.decided(),
                new Recorder.Built(
                        build.tagging().repository(), MarkedImage.of(digest), upstreams, ImageOrder.how(build)));
        recorder.took(build.decided(), result.duration());
        recorder.keepFiles(build.decided(), build.reading());
    }

    /** An inline cache is part of the image, so the tag of the cache has to point to the image itself. */
    private static List<String> due(ServiceBuild build, BuildResult result) {
        List<String> tags = new ArrayList<>(build.dueTags());
        if (result.cache() == CacheMode.INLINE) {
            build.tagging().cache().ifPresent(cache -> tags.add(cache.version().text()));
        }
        return tags;
    }

    private static BuildOutcome outcome(
            ServiceBuild build,
            BuildResult result,
            ImageReference image,
            List<String> tags,
            BuildOutcome.Recording recording) {
        long pushed = result.image() instanceof BuiltImage.Pushed there ? there.bytes() : 0;
        return new BuildOutcome.Built(
                build.id(),
                image,
                tags,
                build.decided().decision().tier(),
                new BuildOutcome.Effort(result.duration(), result.layers(), result.cache(), pushed),
                recording);
    }
}
