package hudson.model;

public abstract class Job<JobT extends hudson.model.Job<JobT, RunT>, RunT extends hudson.model.Run<JobT, RunT>>
        extends hudson.model.AbstractItem implements hudson.ExtensionPoint {
    protected Job(hudson.model.ItemGroup parent, java.lang.String name) {}

    public void onCopiedFrom(hudson.model.Item src) {
        throw new UnsupportedOperationException("hudson.model.Job.onCopiedFrom is a declaration only");
    }

    public boolean isHoldOffBuildUntilSave() {
        throw new UnsupportedOperationException("hudson.model.Job.isHoldOffBuildUntilSave is a declaration only");
    }

    public boolean isBuilding() {
        throw new UnsupportedOperationException("hudson.model.Job.isBuilding is a declaration only");
    }

    public java.lang.String getPronoun() {
        throw new UnsupportedOperationException("hudson.model.Job.getPronoun is a declaration only");
    }

    public int assignBuildNumber() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.model.Job.assignBuildNumber is a declaration only");
    }

    public int getNextBuildNumber() {
        throw new UnsupportedOperationException("hudson.model.Job.getNextBuildNumber is a declaration only");
    }

    public hudson.EnvVars getEnvironment(hudson.model.Node node, hudson.model.TaskListener listener)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.model.Job.getEnvironment is a declaration only");
    }

    public void logRotate() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.model.Job.logRotate is a declaration only");
    }

    public boolean supportsLogRotator() {
        throw new UnsupportedOperationException("hudson.model.Job.supportsLogRotator is a declaration only");
    }

    public void renameTo(java.lang.String newName) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.model.Job.renameTo is a declaration only");
    }

    public abstract boolean isBuildable();

    public java.util.SortedMap<java.lang.Integer, RunT> getBuildsAsMap() {
        throw new UnsupportedOperationException("hudson.model.Job.getBuildsAsMap is a declaration only");
    }

    public RunT getBuild(java.lang.String id) {
        throw new UnsupportedOperationException("hudson.model.Job.getBuild is a declaration only");
    }

    public RunT getBuildByNumber(int n) {
        throw new UnsupportedOperationException("hudson.model.Job.getBuildByNumber is a declaration only");
    }

    public RunT getNearestBuild(int n) {
        throw new UnsupportedOperationException("hudson.model.Job.getNearestBuild is a declaration only");
    }

    public RunT getNearestOldBuild(int n) {
        throw new UnsupportedOperationException("hudson.model.Job.getNearestOldBuild is a declaration only");
    }

    public java.io.File getBuildDir() {
        throw new UnsupportedOperationException("hudson.model.Job.getBuildDir is a declaration only");
    }

    public RunT getLastBuild() {
        throw new UnsupportedOperationException("hudson.model.Job.getLastBuild is a declaration only");
    }

    public RunT getFirstBuild() {
        throw new UnsupportedOperationException("hudson.model.Job.getFirstBuild is a declaration only");
    }

    public RunT getLastSuccessfulBuild() {
        throw new UnsupportedOperationException("hudson.model.Job.getLastSuccessfulBuild is a declaration only");
    }

    public RunT getLastStableBuild() {
        throw new UnsupportedOperationException("hudson.model.Job.getLastStableBuild is a declaration only");
    }

    public RunT getLastFailedBuild() {
        throw new UnsupportedOperationException("hudson.model.Job.getLastFailedBuild is a declaration only");
    }

    public RunT getLastCompletedBuild() {
        throw new UnsupportedOperationException("hudson.model.Job.getLastCompletedBuild is a declaration only");
    }

    public java.util.List<RunT> getLastBuildsOverThreshold(int numberOfBuilds, hudson.model.Result threshold) {
        throw new UnsupportedOperationException("hudson.model.Job.getLastBuildsOverThreshold is a declaration only");
    }
}
