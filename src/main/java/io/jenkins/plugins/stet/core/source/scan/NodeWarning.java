package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.SourceWarning;
import java.util.BitSet;

/** A warning and the views of its directory that it concerns. */
record NodeWarning(SourceWarning warning, BitSet views) {}
