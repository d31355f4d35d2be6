package org.jenkinsci.plugins.workflow.cps.replay;

public class ReplayCause extends hudson.model.Cause {
    public void onAddedTo(hudson.model.Run p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.cps.replay.ReplayCause.onAddedTo is a declaration only");
    }

    public void onLoad(hudson.model.Run<?, ?> p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.cps.replay.ReplayCause.onLoad is a declaration only");
    }

    public hudson.model.Run<?, ?> getRun() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.cps.replay.ReplayCause.getRun is a declaration only");
    }

    public int getOriginalNumber() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.cps.replay.ReplayCause.getOriginalNumber is a declaration only");
    }

    public hudson.model.Run<?, ?> getOriginal() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.cps.replay.ReplayCause.getOriginal is a declaration only");
    }

    public java.lang.String getShortDescription() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.cps.replay.ReplayCause.getShortDescription is a declaration only");
    }

    public void print(hudson.model.TaskListener p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.cps.replay.ReplayCause.print is a declaration only");
    }

    private ReplayCause() {}
}
