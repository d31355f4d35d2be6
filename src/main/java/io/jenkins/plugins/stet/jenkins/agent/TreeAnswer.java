package io.jenkins.plugins.stet.jenkins.agent;

import io.jenkins.plugins.stet.core.detect.TreeReading;
import java.io.Serializable;

/** What came of reading a tree. */
public sealed interface TreeAnswer extends Serializable {
    record Read(TreeReading reading) implements TreeAnswer {}

    /** The manifest does not fit the tree. */
    record Refused(String message) implements TreeAnswer {}
}
