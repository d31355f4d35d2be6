package hudson;

public final class FilePath {
    public FilePath(hudson.remoting.VirtualChannel channel, java.lang.String remote) {}

    public java.lang.String getRemote() {
        throw new UnsupportedOperationException("hudson.FilePath.getRemote is a declaration only");
    }

    public void copyFrom(java.io.InputStream in) throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.copyFrom is a declaration only");
    }

    public <T> T act(hudson.FilePath.FileCallable<T> callable)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.act is a declaration only");
    }

    public boolean isRemote() {
        throw new UnsupportedOperationException("hudson.FilePath.isRemote is a declaration only");
    }

    public hudson.model.Computer toComputer() {
        throw new UnsupportedOperationException("hudson.FilePath.toComputer is a declaration only");
    }

    public void mkdirs() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.mkdirs is a declaration only");
    }

    public void deleteRecursive() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.deleteRecursive is a declaration only");
    }

    public java.lang.String getName() {
        throw new UnsupportedOperationException("hudson.FilePath.getName is a declaration only");
    }

    public hudson.FilePath sibling(java.lang.String rel) {
        throw new UnsupportedOperationException("hudson.FilePath.sibling is a declaration only");
    }

    public hudson.FilePath child(java.lang.String relOrAbsolute) {
        throw new UnsupportedOperationException("hudson.FilePath.child is a declaration only");
    }

    public hudson.FilePath getParent() {
        throw new UnsupportedOperationException("hudson.FilePath.getParent is a declaration only");
    }

    public interface FileCallable<T> extends java.io.Serializable, org.jenkinsci.remoting.RoleSensitive {
        public T invoke(java.io.File f, hudson.remoting.VirtualChannel channel)
                throws java.io.IOException, java.lang.InterruptedException;
    }
}
