package jenkins.model;

public interface RunAction2 extends hudson.model.Action {
    public void onAttached(hudson.model.Run<?, ?> r);

    public void onLoad(hudson.model.Run<?, ?> r);
}
