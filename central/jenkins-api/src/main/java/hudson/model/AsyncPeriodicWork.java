package hudson.model;

public abstract class AsyncPeriodicWork extends hudson.model.PeriodicWork {
    protected AsyncPeriodicWork(java.lang.String name) {}

    public final void doRun() {
        throw new UnsupportedOperationException("hudson.model.AsyncPeriodicWork.doRun is a declaration only");
    }

    protected java.io.File getLogFile() {
        throw new UnsupportedOperationException("hudson.model.AsyncPeriodicWork.getLogFile is a declaration only");
    }

    protected java.util.logging.Level getNormalLoggingLevel() {
        throw new UnsupportedOperationException(
                "hudson.model.AsyncPeriodicWork.getNormalLoggingLevel is a declaration only");
    }

    protected java.util.logging.Level getSlowLoggingLevel() {
        throw new UnsupportedOperationException(
                "hudson.model.AsyncPeriodicWork.getSlowLoggingLevel is a declaration only");
    }

    protected java.util.logging.Level getErrorLoggingLevel() {
        throw new UnsupportedOperationException(
                "hudson.model.AsyncPeriodicWork.getErrorLoggingLevel is a declaration only");
    }

    protected abstract void execute(hudson.model.TaskListener listener)
            throws java.io.IOException, java.lang.InterruptedException;
}
