package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.TreeProblem;
import java.util.BitSet;

/** A problem and the views of its directory that it hits. */
record NodeProblem(TreeProblem problem, BitSet views) {}
