package hudson.model;

public abstract class PeriodicWork implements hudson.ExtensionPoint {
    public PeriodicWork() {}

    public abstract long getRecurrencePeriod();
}
