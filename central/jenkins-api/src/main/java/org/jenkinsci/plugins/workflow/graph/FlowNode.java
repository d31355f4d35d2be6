package org.jenkinsci.plugins.workflow.graph;

public abstract class FlowNode extends hudson.model.Actionable implements hudson.model.Saveable {
    public java.lang.String getId() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.getId is a declaration only");
    }

    public void save() throws java.io.IOException {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.save is a declaration only");
    }

    protected FlowNode() {}
}
