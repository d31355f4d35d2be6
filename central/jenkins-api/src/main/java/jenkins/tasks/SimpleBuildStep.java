package jenkins.tasks;

public interface SimpleBuildStep {
    public default void perform(
            hudson.model.Run<?, ?> run,
            hudson.FilePath workspace,
            hudson.Launcher launcher,
            hudson.model.TaskListener listener)
            throws java.lang.InterruptedException, java.io.IOException {
        throw new UnsupportedOperationException("jenkins.tasks.SimpleBuildStep.perform is a declaration only");
    }

    public default void perform(
            hudson.model.Run<?, ?> run,
            hudson.FilePath workspace,
            hudson.EnvVars env,
            hudson.Launcher launcher,
            hudson.model.TaskListener listener)
            throws java.lang.InterruptedException, java.io.IOException {
        throw new UnsupportedOperationException("jenkins.tasks.SimpleBuildStep.perform is a declaration only");
    }

    public default void perform(hudson.model.Run<?, ?> run, hudson.EnvVars env, hudson.model.TaskListener listener)
            throws java.lang.InterruptedException, java.io.IOException {
        throw new UnsupportedOperationException("jenkins.tasks.SimpleBuildStep.perform is a declaration only");
    }

    public default boolean requiresWorkspace() {
        throw new UnsupportedOperationException(
                "jenkins.tasks.SimpleBuildStep.requiresWorkspace is a declaration only");
    }

    public interface LastBuildAction extends hudson.model.Action {
        public java.util.Collection<? extends hudson.model.Action> getProjectActions();
    }
}
