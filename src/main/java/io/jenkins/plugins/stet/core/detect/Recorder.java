package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.baseline.BaselineException;
import io.jenkins.plugins.stet.core.baseline.BaselineStore;
import io.jenkins.plugins.stet.core.baseline.BuildDuration;
import io.jenkins.plugins.stet.core.baseline.BuildStamp;
import io.jenkins.plugins.stet.core.baseline.BuiltFrom;
import io.jenkins.plugins.stet.core.baseline.BuiltMark;
import io.jenkins.plugins.stet.core.baseline.FileTable;
import io.jenkins.plugins.stet.core.baseline.KnownBase;
import io.jenkins.plugins.stet.core.baseline.MarkedImage;
import io.jenkins.plugins.stet.core.baseline.PassedMark;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.baseline.TaskMark;
import io.jenkins.plugins.stet.core.image.BaseImageFacts;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.ContentState;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Writes marks for contents that a detection read. */
public final class Recorder {
    private final BaselineStore store;
    private final Stamps stamps;

    public Recorder(BaselineStore store, Stamps stamps) {
        this.store = store;
        this.stamps = stamps;
    }

    /**
     * What was built.
     *
     * @param upstreamImages of each service whose image a FROM names, the digest that was used
     * @param cache a build without cache makes older images of the service unknown
     */
    public record Built(
            ImageRepository repository,
            MarkedImage image,
            Map<ServiceId, Digest> upstreamImages,
            BuildHow.Cache cache) {
        public Built {
            upstreamImages = Map.copyOf(upstreamImages);
        }
    }

    /** To be called when the image is where it belongs, and the inputs are still what they were. */
    public ServiceHistory built(ServiceResult service, Built built) throws BaselineException {
        ContentState.Known content = content(service);
        return store.update(service.id(), history -> {
            BuildStamp stamp = stamps.next(history);
            BuiltFrom from = BuiltFrom.of(content.bases().digests(), built.upstreamImages());
            BuiltMark mark = new BuiltMark(stamp, built.repository(), built.image(), from);
            ServiceHistory known =
                    built.cache() == BuildHow.Cache.IGNORE ? history.withoutImagesBefore(stamp.number()) : history;
            return withBases(known, service, stamp).withBuilt(content.content(), mark);
        });
    }

    /** How long the build of what was recorded last took, for later estimates. */
    public ServiceHistory took(ServiceResult service, Duration duration) throws BaselineException {
        return store.update(
                service.id(),
                history -> history.withDuration(new BuildDuration(
                        service.decision().tier(), duration.toMillis() / 1000.0, history.newestNumber())));
    }

    public ServiceHistory passed(ServiceResult service, MarkedImage image) throws BaselineException {
        ContentState.Known content = content(service);
        return store.update(service.id(), history -> {
            BuildStamp stamp = stamps.next(history);
            return withBases(history, service, stamp)
                    .withPassed(content.content(), new PassedMark(stamp, content.config(), image));
        });
    }

    public ServiceHistory taskPassed(ServiceResult service, String task, MarkedImage image) throws BaselineException {
        ContentState.Known content = content(service);
        String inputs = content.tasks().get(task);
        if (inputs == null) {
            throw new IllegalArgumentException("service '" + service.id() + "' has no task '" + task + "'; it has "
                    + content.tasks().keySet());
        }
        return store.update(
                service.id(),
                history -> history.withTaskPassed(
                        content.content(), task, new TaskMark(stamps.next(history), inputs, image)));
    }

    /** Keeps the list of files, so that the next reasons can name them; after the mark that makes it worth keeping. */
    public void keepFiles(ServiceResult service, ServiceReading reading) throws BaselineException {
        String fingerprint = content(service).content().fingerprint();
        Optional<FileTable> table = FileTables.ofReading(reading);
        if (table.isPresent()) {
            store.keepFiles(service.id(), table.get().of(fingerprint));
        }
    }

    private static ServiceHistory withBases(ServiceHistory history, ServiceResult service, BuildStamp stamp) {
        ServiceHistory result = history;
        for (BaseImageFacts facts : service.bases()) {
            result = result.withBase(new KnownBase(facts, stamp.number()));
        }
        return result;
    }

    private static ContentState.Known content(ServiceResult service) {
        if (service.content() instanceof ContentState.Known known) {
            return known;
        }
        throw new IllegalArgumentException(
                "the content of '" + service.id() + "' is not known: nothing can be recorded");
    }
}
