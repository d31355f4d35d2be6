package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.baseline.BaselineException;
import io.jenkins.plugins.stet.core.baseline.BaselineStore;
import io.jenkins.plugins.stet.core.baseline.BuiltMark;
import io.jenkins.plugins.stet.core.baseline.MarkedImage;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.ContentState;
import io.jenkins.plugins.stet.core.plan.KnownImage;
import io.jenkins.plugins.stet.core.plan.Place;

/** Takes the content that was read as passed, for the service or for one of its tasks. */
public final class MarkPassed {
    private final BaselineStore store;
    private final Recorder recorder;
    private final TrustClass trust;

    public MarkPassed(BaselineStore store, Stamps stamps, TrustClass trust) {
        this.store = store;
        this.recorder = new Recorder(store, stamps);
        this.trust = trust;
    }

    /** What became of the wish. */
    public sealed interface Outcome {
        ServiceId service();

        record Marked(ServiceId service) implements Outcome {}

        /** @param why what the user has to know, and do */
        record Refused(ServiceId service, String why) implements Outcome {}
    }

    public Outcome service(ServiceResult service) throws BaselineException {
        if (!(service.content() instanceof ContentState.Known known)) {
            return refused(service);
        }
        recorder.passed(service, image(service, known));
        return new Outcome.Marked(service.id());
    }

    public Outcome task(ServiceResult service, String task) throws BaselineException {
        if (!(service.content() instanceof ContentState.Known known)) {
            return refused(service);
        }
        recorder.taskPassed(service, task, image(service, known));
        return new Outcome.Marked(service.id());
    }

    private static Outcome refused(ServiceResult service) {
        return new Outcome.Refused(
                service.id(),
                "its content is not known ("
                        + DetectionJson.capped(service.decision().reasons(), 1) + "): put that right, then run again");
    }

    /** The image that the decision took, else the one that was built since. */
    private MarkedImage image(ServiceResult service, ContentState.Known known) {
        if (!(service.output() instanceof Place.Output.Image)) {
            return MarkedImage.withoutDigest();
        }
        ServiceHistory history = store.load(service.id());
        return service.decision()
                .image()
                .map(KnownImage.Recorded::image)
                .or(() -> history.images(known.content().fingerprint(), trust).stream()
                        .map(BuiltMark::image)
                        .findFirst())
                .orElseGet(MarkedImage::withoutDigest);
    }
}
