package hudson;

public final class FilePath {
    public FilePath(hudson.remoting.VirtualChannel channel, java.lang.String remote) {}

    public FilePath(java.io.File localPath) {}

    public FilePath(hudson.FilePath base, java.lang.String rel) {}

    public java.lang.String getRemote() {
        throw new UnsupportedOperationException("hudson.FilePath.getRemote is a declaration only");
    }

    public void zip(java.io.OutputStream os) throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.zip is a declaration only");
    }

    public void zip(hudson.FilePath dst) throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.zip is a declaration only");
    }

    public void zip(java.io.OutputStream os, java.io.FileFilter filter)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.zip is a declaration only");
    }

    public void zip(java.io.OutputStream os, java.lang.String glob)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.zip is a declaration only");
    }

    public void unzip(hudson.FilePath target) throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.unzip is a declaration only");
    }

    public void unzipFrom(java.io.InputStream _in) throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.unzipFrom is a declaration only");
    }

    public boolean hasSymlink(hudson.FilePath verificationRoot, java.nio.file.OpenOption... openOptions)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.hasSymlink is a declaration only");
    }

    public boolean containsSymlink(hudson.FilePath verificationRoot, java.nio.file.OpenOption... openOptions)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.containsSymlink is a declaration only");
    }

    public void symlinkTo(java.lang.String target, hudson.model.TaskListener listener)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.symlinkTo is a declaration only");
    }

    public java.lang.String readLink() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.readLink is a declaration only");
    }

    public void copyFrom(java.net.URL url) throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.copyFrom is a declaration only");
    }

    public void copyFrom(java.io.InputStream in) throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.copyFrom is a declaration only");
    }

    public void copyFrom(hudson.FilePath src) throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.copyFrom is a declaration only");
    }

    public <T> T act(hudson.FilePath.FileCallable<T> callable)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.act is a declaration only");
    }

    public <V, E extends java.lang.Throwable> V act(hudson.remoting.Callable<V, E> callable)
            throws java.io.IOException, java.lang.InterruptedException, E {
        throw new UnsupportedOperationException("hudson.FilePath.act is a declaration only");
    }

    public <V> hudson.remoting.Callable<V, java.io.IOException> asCallableWith(hudson.FilePath.FileCallable<V> task) {
        throw new UnsupportedOperationException("hudson.FilePath.asCallableWith is a declaration only");
    }

    public java.net.URI toURI() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.toURI is a declaration only");
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

    public void deleteContents() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.deleteContents is a declaration only");
    }

    public java.lang.String getBaseName() {
        throw new UnsupportedOperationException("hudson.FilePath.getBaseName is a declaration only");
    }

    public java.lang.String getName() {
        throw new UnsupportedOperationException("hudson.FilePath.getName is a declaration only");
    }

    public hudson.FilePath sibling(java.lang.String rel) {
        throw new UnsupportedOperationException("hudson.FilePath.sibling is a declaration only");
    }

    public hudson.FilePath withSuffix(java.lang.String suffix) {
        throw new UnsupportedOperationException("hudson.FilePath.withSuffix is a declaration only");
    }

    public hudson.FilePath child(java.lang.String relOrAbsolute) {
        throw new UnsupportedOperationException("hudson.FilePath.child is a declaration only");
    }

    public hudson.FilePath getParent() {
        throw new UnsupportedOperationException("hudson.FilePath.getParent is a declaration only");
    }

    public hudson.FilePath createTempFile(java.lang.String prefix, java.lang.String suffix)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.createTempFile is a declaration only");
    }

    public hudson.FilePath createTextTempFile(
            java.lang.String prefix, java.lang.String suffix, java.lang.String contents)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.createTextTempFile is a declaration only");
    }

    public hudson.FilePath createTextTempFile(
            java.lang.String prefix, java.lang.String suffix, java.lang.String contents, boolean inThisDirectory)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.createTextTempFile is a declaration only");
    }

    public hudson.FilePath createTempDir(java.lang.String prefix, java.lang.String suffix)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.createTempDir is a declaration only");
    }

    public boolean delete() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.delete is a declaration only");
    }

    public boolean exists() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.exists is a declaration only");
    }

    public long lastModified() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.lastModified is a declaration only");
    }

    public void touch(long timestamp) throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.touch is a declaration only");
    }

    public boolean isDirectory() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.isDirectory is a declaration only");
    }

    public long length() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.length is a declaration only");
    }

    public void chmod(int mask) throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.chmod is a declaration only");
    }

    public int mode() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.mode is a declaration only");
    }

    public java.util.List<hudson.FilePath> list() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.list is a declaration only");
    }

    public java.util.List<hudson.FilePath> list(
            hudson.FilePath verificationRoot, java.nio.file.OpenOption... openOptions)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.list is a declaration only");
    }

    public java.util.List<hudson.FilePath> listDirectories()
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.listDirectories is a declaration only");
    }

    public java.util.List<hudson.FilePath> list(java.io.FileFilter filter)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.list is a declaration only");
    }

    public hudson.FilePath[] list(java.lang.String includes)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.list is a declaration only");
    }

    public hudson.FilePath[] list(java.lang.String includes, java.lang.String excludes)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.list is a declaration only");
    }

    public hudson.FilePath[] list(java.lang.String includes, java.lang.String excludes, boolean defaultExcludes)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.list is a declaration only");
    }

    public java.io.InputStream read() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.read is a declaration only");
    }

    public java.io.InputStream read(hudson.FilePath rootPath, java.nio.file.OpenOption... openOptions)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.read is a declaration only");
    }

    public java.io.InputStream readFromOffset(long offset) throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.readFromOffset is a declaration only");
    }

    public java.lang.String readToString() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.readToString is a declaration only");
    }

    public java.io.OutputStream write() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.write is a declaration only");
    }

    public void write(java.lang.String content, java.lang.String encoding)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.write is a declaration only");
    }

    public java.lang.String digest() throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.digest is a declaration only");
    }

    public void renameTo(hudson.FilePath target) throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.renameTo is a declaration only");
    }

    public void copyTo(hudson.FilePath target) throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.copyTo is a declaration only");
    }

    public void copyToWithPermission(hudson.FilePath target)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.copyToWithPermission is a declaration only");
    }

    public void copyTo(java.io.OutputStream os) throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.copyTo is a declaration only");
    }

    public int copyRecursiveTo(hudson.FilePath target) throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.copyRecursiveTo is a declaration only");
    }

    public int copyRecursiveTo(java.lang.String fileMask, hudson.FilePath target)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.copyRecursiveTo is a declaration only");
    }

    public int copyRecursiveTo(java.lang.String fileMask, java.lang.String excludes, hudson.FilePath target)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.copyRecursiveTo is a declaration only");
    }

    public int tar(java.io.OutputStream out, java.lang.String glob)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.tar is a declaration only");
    }

    public int tar(java.io.OutputStream out, java.io.FileFilter filter)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.tar is a declaration only");
    }

    public hudson.Launcher createLauncher(hudson.model.TaskListener listener)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.createLauncher is a declaration only");
    }

    public java.lang.String validateAntFileMask(java.lang.String fileMasks, int bound)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.validateAntFileMask is a declaration only");
    }

    public java.lang.String validateAntFileMask(java.lang.String fileMasks, boolean caseSensitive)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.validateAntFileMask is a declaration only");
    }

    public java.lang.String validateAntFileMask(java.lang.String fileMasks, int bound, boolean caseSensitive)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.validateAntFileMask is a declaration only");
    }

    public static hudson.util.FormValidation validateFileMask(hudson.FilePath path, java.lang.String value)
            throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.FilePath.validateFileMask is a declaration only");
    }

    public static hudson.util.FormValidation validateFileMask(
            hudson.FilePath path, java.lang.String value, boolean caseSensitive) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.FilePath.validateFileMask is a declaration only");
    }

    public hudson.util.FormValidation validateFileMask(java.lang.String value) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.FilePath.validateFileMask is a declaration only");
    }

    public hudson.util.FormValidation validateFileMask(java.lang.String value, boolean errorIfNotExist)
            throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.FilePath.validateFileMask is a declaration only");
    }

    public hudson.util.FormValidation validateFileMask(
            java.lang.String value, boolean errorIfNotExist, boolean caseSensitive) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.FilePath.validateFileMask is a declaration only");
    }

    public hudson.remoting.VirtualChannel getChannel() {
        throw new UnsupportedOperationException("hudson.FilePath.getChannel is a declaration only");
    }

    public boolean isRemote() {
        throw new UnsupportedOperationException("hudson.FilePath.isRemote is a declaration only");
    }

    public boolean isDescendant(java.lang.String potentialChildRelativePath)
            throws java.io.IOException, java.lang.InterruptedException {
        throw new UnsupportedOperationException("hudson.FilePath.isDescendant is a declaration only");
    }

    public interface FileCallable<T> extends java.io.Serializable, org.jenkinsci.remoting.RoleSensitive {
        public T invoke(java.io.File f, hudson.remoting.VirtualChannel channel)
                throws java.io.IOException, java.lang.InterruptedException;
    }
}
