package hudson.model;

public abstract class Run<JobT extends hudson.model.Job<JobT, RunT>, RunT extends hudson.model.Run<JobT, RunT>>
        extends hudson.model.Actionable
        implements hudson.ExtensionPoint,
                java.lang.Comparable<RunT>,
                hudson.security.AccessControlled,
                hudson.model.PersistenceRoot,
                org.kohsuke.stapler.StaplerProxy {
    protected Run(JobT job) throws java.io.IOException {}

    protected Run(JobT job, java.util.Calendar timestamp) {}

    protected Run(JobT job, long timestamp) {}

    protected Run(JobT project, java.io.File buildDir) throws java.io.IOException {}

    public void addAction(hudson.model.Action a) {
        throw new UnsupportedOperationException("hudson.model.Run.addAction is a declaration only");
    }

    public hudson.model.Result getResult() {
        throw new UnsupportedOperationException("hudson.model.Run.getResult is a declaration only");
    }

    public void setResult(hudson.model.Result r) {
        throw new UnsupportedOperationException("hudson.model.Run.setResult is a declaration only");
    }

    public boolean isBuilding() {
        throw new UnsupportedOperationException("hudson.model.Run.isBuilding is a declaration only");
    }

    public boolean isLogUpdated() {
        throw new UnsupportedOperationException("hudson.model.Run.isLogUpdated is a declaration only");
    }

    public final java.nio.charset.Charset getCharset() {
        throw new UnsupportedOperationException("hudson.model.Run.getCharset is a declaration only");
    }

    public java.util.List<hudson.model.Cause> getCauses() {
        throw new UnsupportedOperationException("hudson.model.Run.getCauses is a declaration only");
    }

    public <T extends hudson.model.Cause> T getCause(java.lang.Class<T> type) {
        throw new UnsupportedOperationException("hudson.model.Run.getCause is a declaration only");
    }

    public final boolean isKeepLog() {
        throw new UnsupportedOperationException("hudson.model.Run.isKeepLog is a declaration only");
    }

    public JobT getParent() {
        throw new UnsupportedOperationException("hudson.model.Run.getParent is a declaration only");
    }

    public java.util.Calendar getTimestamp() {
        throw new UnsupportedOperationException("hudson.model.Run.getTimestamp is a declaration only");
    }

    public final java.util.Date getTime() {
        throw new UnsupportedOperationException("hudson.model.Run.getTime is a declaration only");
    }

    public final long getTimeInMillis() {
        throw new UnsupportedOperationException("hudson.model.Run.getTimeInMillis is a declaration only");
    }

    public final long getStartTimeInMillis() {
        throw new UnsupportedOperationException("hudson.model.Run.getStartTimeInMillis is a declaration only");
    }

    public long getDuration() {
        throw new UnsupportedOperationException("hudson.model.Run.getDuration is a declaration only");
    }

    public boolean hasntStartedYet() {
        throw new UnsupportedOperationException("hudson.model.Run.hasntStartedYet is a declaration only");
    }

    public java.lang.String getFullDisplayName() {
        throw new UnsupportedOperationException("hudson.model.Run.getFullDisplayName is a declaration only");
    }

    public java.lang.String getDisplayName() {
        throw new UnsupportedOperationException("hudson.model.Run.getDisplayName is a declaration only");
    }

    public int getNumber() {
        throw new UnsupportedOperationException("hudson.model.Run.getNumber is a declaration only");
    }

    public RunT getPreviousBuild() {
        throw new UnsupportedOperationException("hudson.model.Run.getPreviousBuild is a declaration only");
    }

    public final RunT getPreviousCompletedBuild() {
        throw new UnsupportedOperationException("hudson.model.Run.getPreviousCompletedBuild is a declaration only");
    }

    public RunT getPreviousNotFailedBuild() {
        throw new UnsupportedOperationException("hudson.model.Run.getPreviousNotFailedBuild is a declaration only");
    }

    public RunT getPreviousSuccessfulBuild() {
        throw new UnsupportedOperationException("hudson.model.Run.getPreviousSuccessfulBuild is a declaration only");
    }

    public RunT getNextBuild() {
        throw new UnsupportedOperationException("hudson.model.Run.getNextBuild is a declaration only");
    }

    public java.lang.String getUrl() {
        throw new UnsupportedOperationException("hudson.model.Run.getUrl is a declaration only");
    }

    public final java.lang.String getSearchUrl() {
        throw new UnsupportedOperationException("hudson.model.Run.getSearchUrl is a declaration only");
    }

    public java.lang.String getId() {
        throw new UnsupportedOperationException("hudson.model.Run.getId is a declaration only");
    }

    public java.io.File getRootDir() {
        throw new UnsupportedOperationException("hudson.model.Run.getRootDir is a declaration only");
    }

    public java.io.InputStream getLogInputStream() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.model.Run.getLogInputStream is a declaration only");
    }

    public hudson.security.ACL getACL() {
        throw new UnsupportedOperationException("hudson.model.Run.getACL is a declaration only");
    }

    public void delete() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.model.Run.delete is a declaration only");
    }

    public void save() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.model.Run.save is a declaration only");
    }

    public java.util.List<java.lang.String> getLog(int maxLines) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.model.Run.getLog is a declaration only");
    }

    public final void keepLog() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.model.Run.keepLog is a declaration only");
    }

    public void keepLog(boolean newValue) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.model.Run.keepLog is a declaration only");
    }

    public hudson.EnvVars getEnvironment(hudson.model.TaskListener listener)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.model.Run.getEnvironment is a declaration only");
    }

    public java.lang.String getExternalizableId() {
        throw new UnsupportedOperationException("hudson.model.Run.getExternalizableId is a declaration only");
    }

    public static hudson.model.Run<?, ?> fromExternalizableId(java.lang.String id)
            throws java.lang.IllegalArgumentException {
        throw new UnsupportedOperationException("hudson.model.Run.fromExternalizableId is a declaration only");
    }

    public static final hudson.security.PermissionGroup PERMISSIONS = null;
    public static final hudson.security.Permission DELETE = null;
    public static final hudson.security.Permission UPDATE = null;
    public static final hudson.security.Permission ARTIFACTS = null;
}
