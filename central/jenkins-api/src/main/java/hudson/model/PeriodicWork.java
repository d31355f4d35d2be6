package hudson.model;

public abstract class PeriodicWork implements hudson.ExtensionPoint {
    public PeriodicWork() {}

    protected final java.util.logging.Logger logger = null;

    public abstract long getRecurrencePeriod();

    public long getInitialDelay() {
        throw new UnsupportedOperationException("hudson.model.PeriodicWork.getInitialDelay is a declaration only");
    }

    public static hudson.ExtensionList<hudson.model.PeriodicWork> all() {
        throw new UnsupportedOperationException("hudson.model.PeriodicWork.all is a declaration only");
    }

    public static void init() {
        throw new UnsupportedOperationException("hudson.model.PeriodicWork.init is a declaration only");
    }

    protected static final long MIN = 60000L;
    protected static final long HOUR = 3600000L;
    protected static final long DAY = 86400000L;
}
