package io.jenkins.plugins.stet.core.source;

import java.io.Serializable;

/**
 * What a scan cost.
 *
 * @param method which way the content ids came, and why not the faster one, for people
 * @param entries names that were looked at
 * @param known files whose id git's index or our own stat cache gave
 * @param read files that were read
 */
public record ScanStatistics(String method, int directories, int entries, int known, int read, long bytesRead)
        implements Serializable {
    /** The same numbers with another method. */
    public ScanStatistics by(String howIdsCame) {
        return new ScanStatistics(howIdsCame, directories, entries, known, read, bytesRead);
    }
}
