package io.jenkins.plugins.stet.core.image;

import java.io.Serializable;

/**
 * Who let a moving tag point to an image last.
 *
 * @param job whose builds the number counts
 * @param build never a time: clocks go wrong
 */
public record TagMove(String job, long build, Digest digest) implements Serializable {
    /** Builds of one job have an order; those of different jobs have none, so there the last one to come wins. */
    boolean mayFollow(TagMove before) {
        return !job.equals(before.job) || build >= before.build;
    }
}
