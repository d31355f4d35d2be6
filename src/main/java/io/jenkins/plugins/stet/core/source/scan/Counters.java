package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.ScanStatistics;
import java.util.List;

/** What one thread of a walk did. */
final class Counters {
    int directories;
    int entries;
    int known;
    int read;
    long bytesRead;

    static ScanStatistics sum(String method, List<Counters> all) {
        Counters total = new Counters();
        for (Counters one : all) {
            total.directories += one.directories;
            total.entries += one.entries;
            total.known += one.known;
            total.read += one.read;
            total.bytesRead += one.bytesRead;
        }
        return new ScanStatistics(method, total.directories, total.entries, total.known, total.read, total.bytesRead);
    }
}
