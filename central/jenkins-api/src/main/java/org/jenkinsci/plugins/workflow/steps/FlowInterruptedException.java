package org.jenkinsci.plugins.workflow.steps;

public final class FlowInterruptedException extends java.lang.InterruptedException {
    public FlowInterruptedException(hudson.model.Result p0, jenkins.model.CauseOfInterruption... p1) {}

    public FlowInterruptedException(hudson.model.Result p0, boolean p1, jenkins.model.CauseOfInterruption... p2) {}

    public hudson.model.Result getResult() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.FlowInterruptedException.getResult is a declaration only");
    }

    public java.util.List<jenkins.model.CauseOfInterruption> getCauses() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.FlowInterruptedException.getCauses is a declaration only");
    }

    public boolean isActualInterruption() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.FlowInterruptedException.isActualInterruption is a declaration"
                        + " only");
    }

    public void setActualInterruption(boolean p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.FlowInterruptedException.setActualInterruption is a declaration"
                        + " only");
    }

    public void handle(hudson.model.Run<?, ?> p0, hudson.model.TaskListener p1) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.steps.FlowInterruptedException.handle is a declaration only");
    }
}
