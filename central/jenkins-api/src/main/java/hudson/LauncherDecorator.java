package hudson;

public abstract class LauncherDecorator implements hudson.ExtensionPoint {
    private LauncherDecorator() {}
}
