package org.jenkinsci.plugins.workflow.log;

public abstract class TaskListenerDecorator implements java.io.Serializable {
    public TaskListenerDecorator() {}

    public abstract java.io.OutputStream decorate(java.io.OutputStream p0)
            throws java.io.IOException, java.lang.InterruptedException;

    public static org.jenkinsci.plugins.workflow.log.TaskListenerDecorator fromConsoleLogFilter(
            hudson.console.ConsoleLogFilter filter) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.log.TaskListenerDecorator.fromConsoleLogFilter is a declaration only");
    }
}
