package org.jenkinsci.plugins.workflow.graph;

public abstract class FlowNode extends hudson.model.Actionable implements hudson.model.Saveable {
    protected java.lang.Object readResolve() throws java.io.ObjectStreamException {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.readResolve is a declaration only");
    }

    public final boolean isRunning() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.isRunning is a declaration only");
    }

    public final boolean isActive() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.isActive is a declaration only");
    }

    public java.util.List<org.jenkinsci.plugins.workflow.graph.FlowNode> getParents() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.getParents is a declaration only");
    }

    public java.lang.String getEnclosingId() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.getEnclosingId is a declaration only");
    }

    public java.util.List<java.lang.String> getAllEnclosingIds() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.getAllEnclosingIds is a declaration only");
    }

    public java.util.List<java.lang.String> getParentIds() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.getParentIds is a declaration only");
    }

    public java.lang.String getId() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.getId is a declaration only");
    }

    public final java.lang.String getSearchUrl() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.getSearchUrl is a declaration only");
    }

    public java.lang.String getDisplayName() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.getDisplayName is a declaration only");
    }

    public java.lang.String getDisplayFunctionName() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.getDisplayFunctionName is a declaration only");
    }

    protected abstract java.lang.String getTypeDisplayName();

    protected java.lang.String getTypeFunctionName() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.getTypeFunctionName is a declaration only");
    }

    public java.lang.String getUrl() throws java.io.IOException {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.getUrl is a declaration only");
    }

    protected void setActions(java.util.List<hudson.model.Action> p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.setActions is a declaration only");
    }

    public final <T extends hudson.model.Action> T getPersistentAction(java.lang.Class<T> p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.getPersistentAction is a declaration only");
    }

    public <T extends hudson.model.Action> T getAction(java.lang.Class<T> p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.getAction is a declaration only");
    }

    public java.util.List<hudson.model.Action> getActions() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.getActions is a declaration only");
    }

    public void save() throws java.io.IOException {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.save is a declaration only");
    }

    public boolean equals(java.lang.Object p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.equals is a declaration only");
    }

    public int hashCode() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.hashCode is a declaration only");
    }

    public java.lang.String toString() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.workflow.graph.FlowNode.toString is a declaration only");
    }

    protected FlowNode() {}
}
