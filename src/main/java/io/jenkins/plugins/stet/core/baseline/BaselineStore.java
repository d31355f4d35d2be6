package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The records of one job, or of one working copy on the command line. Safe for any number of threads and processes;
 * after a crash a record is the old or the new one, never a mixture.
 */
public interface BaselineStore {
    /**
     * What is known of a service. Never fails: a record that cannot be read is reported by {@link #problems} and comes
     * as a history that {@linkplain ServiceHistory#isLost is lost}, with which nothing may be skipped.
     */
    ServiceHistory load(ServiceId service);

    /**
     * Replaces a service's history by what the change makes of it, with no other writer in between.
     *
     * @return what is stored now
     * @throws BaselineException when it could not be written; the old record stays
     */
    ServiceHistory update(ServiceId service, UnaryOperator<ServiceHistory> change) throws BaselineException;

    /** Keeps the files of a content for later reasons; those of contents nobody compares with are dropped. */
    void keepFiles(ServiceId service, FileTable files) throws BaselineException;

    /** The files of that content, if they are still kept. Only ever used to give reasons. */
    Optional<FileTable> files(ServiceId service, String fingerprint);

    /** How long the steps of a service took; none where nobody keeps them, and where they cannot be read. */
    default StepTimes stepTimes(ServiceId service) {
        return StepTimes.NONE;
    }

    /** Keeps them for those who look on at the next build; does nothing where nobody does. */
    default void keepStepTimes(ServiceId service, StepTimes times) throws BaselineException {
        // for stores whose builds nobody watches
    }

    /** Removes everything known of a service, so that it is built next time. */
    void forget(ServiceId service) throws BaselineException;

    /** What was found damaged or unusable since this store was opened. */
    List<StoreProblem> problems();
}
