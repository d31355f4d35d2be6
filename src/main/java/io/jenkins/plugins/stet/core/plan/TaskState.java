package io.jenkins.plugins.stet.core.plan;

/** Whether a task's body is to be run. */
public enum TaskState {
    PASSED,
    DUE
}
