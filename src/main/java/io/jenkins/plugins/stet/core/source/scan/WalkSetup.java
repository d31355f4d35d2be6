package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.fs.StatReader;

/** What the threads of a walk share. */
record WalkSetup(StatReader stats, ContentIds ids, KnownNames names, GitStates git) {}
