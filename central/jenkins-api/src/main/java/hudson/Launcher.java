package hudson;

public abstract class Launcher {
    public hudson.remoting.VirtualChannel getChannel() {
        throw new UnsupportedOperationException("hudson.Launcher.getChannel is a declaration only");
    }

    public hudson.model.TaskListener getListener() {
        throw new UnsupportedOperationException("hudson.Launcher.getListener is a declaration only");
    }

    public final hudson.Launcher.ProcStarter launch() {
        throw new UnsupportedOperationException("hudson.Launcher.launch is a declaration only");
    }

    public abstract hudson.Proc launch(hudson.Launcher.ProcStarter starter) throws java.io.IOException;

    public boolean isUnix() {
        throw new UnsupportedOperationException("hudson.Launcher.isUnix is a declaration only");
    }

    public abstract void kill(java.util.Map<java.lang.String, java.lang.String> modelEnvVars)
            throws java.io.IOException, java.lang.InterruptedException;

    public final hudson.Launcher decorateFor(hudson.model.Node node) {
        throw new UnsupportedOperationException("hudson.Launcher.decorateFor is a declaration only");
    }

    public final hudson.Launcher decorateByPrefix(java.lang.String... prefix) {
        throw new UnsupportedOperationException("hudson.Launcher.decorateByPrefix is a declaration only");
    }

    public final hudson.Launcher decorateByEnv(hudson.EnvVars _env) {
        throw new UnsupportedOperationException("hudson.Launcher.decorateByEnv is a declaration only");
    }

    protected Launcher() {}

    public final class ProcStarter {
        public ProcStarter() {}

        protected boolean[] masks;
        protected hudson.FilePath pwd;
        protected java.io.OutputStream stdout;
        protected java.io.OutputStream stderr;
        protected java.io.InputStream stdin;
        protected java.lang.String[] envs;

        public hudson.Launcher.ProcStarter cmdAsSingleString(java.lang.String s) {
            throw new UnsupportedOperationException(
                    "hudson.Launcher$ProcStarter.cmdAsSingleString is a declaration only");
        }

        public hudson.Launcher.ProcStarter cmds(java.lang.String... args) {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.cmds is a declaration only");
        }

        public hudson.Launcher.ProcStarter cmds(java.io.File program, java.lang.String... args) {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.cmds is a declaration only");
        }

        public hudson.Launcher.ProcStarter cmds(java.util.List<java.lang.String> args) {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.cmds is a declaration only");
        }

        public java.util.List<java.lang.String> cmds() {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.cmds is a declaration only");
        }

        public hudson.Launcher.ProcStarter masks(boolean... masks) {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.masks is a declaration only");
        }

        public boolean[] masks() {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.masks is a declaration only");
        }

        public hudson.Launcher.ProcStarter quiet(boolean quiet) {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.quiet is a declaration only");
        }

        public boolean quiet() {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.quiet is a declaration only");
        }

        public hudson.Launcher.ProcStarter pwd(hudson.FilePath workDir) {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.pwd is a declaration only");
        }

        public hudson.Launcher.ProcStarter pwd(java.io.File workDir) {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.pwd is a declaration only");
        }

        public hudson.Launcher.ProcStarter pwd(java.lang.String workDir) {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.pwd is a declaration only");
        }

        public hudson.FilePath pwd() {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.pwd is a declaration only");
        }

        public hudson.Launcher.ProcStarter stdout(java.io.OutputStream out) {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.stdout is a declaration only");
        }

        public hudson.Launcher.ProcStarter stdout(hudson.model.TaskListener out) {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.stdout is a declaration only");
        }

        public java.io.OutputStream stdout() {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.stdout is a declaration only");
        }

        public hudson.Launcher.ProcStarter stderr(java.io.OutputStream err) {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.stderr is a declaration only");
        }

        public java.io.OutputStream stderr() {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.stderr is a declaration only");
        }

        public hudson.Launcher.ProcStarter stdin(java.io.InputStream in) {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.stdin is a declaration only");
        }

        public java.io.InputStream stdin() {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.stdin is a declaration only");
        }

        public hudson.Launcher.ProcStarter envs(java.util.Map<java.lang.String, java.lang.String> overrides) {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.envs is a declaration only");
        }

        public hudson.Launcher.ProcStarter envs(java.lang.String... overrides) {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.envs is a declaration only");
        }

        public java.lang.String[] envs() {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.envs is a declaration only");
        }

        public hudson.Launcher.ProcStarter readStdout() {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.readStdout is a declaration only");
        }

        public hudson.Launcher.ProcStarter readStderr() {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.readStderr is a declaration only");
        }

        public hudson.Launcher.ProcStarter writeStdin() {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.writeStdin is a declaration only");
        }

        public hudson.Proc start() throws java.io.IOException {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.start is a declaration only");
        }

        public int join() throws java.io.IOException, java.lang.InterruptedException {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.join is a declaration only");
        }

        public hudson.Launcher.ProcStarter copy() {
            throw new UnsupportedOperationException("hudson.Launcher$ProcStarter.copy is a declaration only");
        }
    }
}
