package hudson.model;

public abstract class Run<JobT extends hudson.model.Job<JobT, RunT>, RunT extends hudson.model.Run<JobT, RunT>>
        extends hudson.model.Actionable
        implements hudson.ExtensionPoint,
                java.lang.Comparable<RunT>,
                hudson.security.AccessControlled,
                hudson.model.PersistenceRoot,
                org.kohsuke.stapler.StaplerProxy {
    protected Run(JobT job) throws java.io.IOException {}

    public void addAction(hudson.model.Action a) {
        throw new UnsupportedOperationException("hudson.model.Run.addAction is a declaration only");
    }

    public hudson.model.Result getResult() {
        throw new UnsupportedOperationException("hudson.model.Run.getResult is a declaration only");
    }

    public boolean isBuilding() {
        throw new UnsupportedOperationException("hudson.model.Run.isBuilding is a declaration only");
    }

    public java.util.List<hudson.model.Cause> getCauses() {
        throw new UnsupportedOperationException("hudson.model.Run.getCauses is a declaration only");
    }

    public JobT getParent() {
        throw new UnsupportedOperationException("hudson.model.Run.getParent is a declaration only");
    }

    public int getNumber() {
        throw new UnsupportedOperationException("hudson.model.Run.getNumber is a declaration only");
    }

    public final long getStartTimeInMillis() {
        throw new UnsupportedOperationException("hudson.model.Run.getStartTimeInMillis is a declaration only");
    }

    public java.io.File getRootDir() {
        throw new UnsupportedOperationException("hudson.model.Run.getRootDir is a declaration only");
    }

    public void save() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.model.Run.save is a declaration only");
    }

    public java.lang.String getExternalizableId() {
        throw new UnsupportedOperationException("hudson.model.Run.getExternalizableId is a declaration only");
    }

    public static hudson.model.Run<?, ?> fromExternalizableId(java.lang.String id)
            throws java.lang.IllegalArgumentException {
        throw new UnsupportedOperationException("hudson.model.Run.fromExternalizableId is a declaration only");
    }
}
