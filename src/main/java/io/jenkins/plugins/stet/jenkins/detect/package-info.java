/** A detection in a run: its two halves brought together, what it leaves with the run, and what the log says of it. */
package io.jenkins.plugins.stet.jenkins.detect;
