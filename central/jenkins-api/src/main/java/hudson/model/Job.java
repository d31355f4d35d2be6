package hudson.model;

public abstract class Job<JobT extends hudson.model.Job<JobT, RunT>, RunT extends hudson.model.Run<JobT, RunT>>
        extends hudson.model.AbstractItem implements hudson.ExtensionPoint {
    protected Job(hudson.model.ItemGroup parent, java.lang.String name) {}
}
