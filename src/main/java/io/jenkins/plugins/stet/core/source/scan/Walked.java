package io.jenkins.plugins.stet.core.source.scan;

import java.util.List;

/**
 * How a walk went.
 *
 * @param hasNotes whether some directory has a problem or a warning
 */
record Walked(List<Counters> counters, boolean hasNotes) {}
