package hudson;

public class Util {
    public static java.lang.String replaceMacro(
            java.lang.String s, java.util.Map<java.lang.String, java.lang.String> properties) {
        throw new UnsupportedOperationException("hudson.Util.replaceMacro is a declaration only");
    }

    public static void deleteFile(java.io.File f) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.Util.deleteFile is a declaration only");
    }

    public static void deleteRecursive(java.io.File dir) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.Util.deleteRecursive is a declaration only");
    }

    public static boolean isSymlink(java.io.File file) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.Util.isSymlink is a declaration only");
    }

    public static boolean isSymlink(java.nio.file.Path path) {
        throw new UnsupportedOperationException("hudson.Util.isSymlink is a declaration only");
    }

    public static boolean isDescendant(java.io.File forParent, java.io.File potentialChild) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.Util.isDescendant is a declaration only");
    }

    public static java.io.File createTempDir() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.Util.createTempDir is a declaration only");
    }

    public static java.lang.String[] tokenize(java.lang.String s, java.lang.String delimiter) {
        throw new UnsupportedOperationException("hudson.Util.tokenize is a declaration only");
    }

    public static java.lang.String[] tokenize(java.lang.String s) {
        throw new UnsupportedOperationException("hudson.Util.tokenize is a declaration only");
    }

    public static java.lang.String ensureEndsWith(java.lang.String subject, java.lang.String suffix) {
        throw new UnsupportedOperationException("hudson.Util.ensureEndsWith is a declaration only");
    }

    public static java.lang.String getDigestOf(java.io.InputStream source) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.Util.getDigestOf is a declaration only");
    }

    public static java.lang.String getDigestOf(java.lang.String text) {
        throw new UnsupportedOperationException("hudson.Util.getDigestOf is a declaration only");
    }

    public static java.lang.String getDigestOf(java.io.File file) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.Util.getDigestOf is a declaration only");
    }

    public static java.lang.String toHexString(byte[] data, int start, int len) {
        throw new UnsupportedOperationException("hudson.Util.toHexString is a declaration only");
    }

    public static java.lang.String toHexString(byte[] bytes) {
        throw new UnsupportedOperationException("hudson.Util.toHexString is a declaration only");
    }

    public static java.lang.String getTimeSpanString(long duration) {
        throw new UnsupportedOperationException("hudson.Util.getTimeSpanString is a declaration only");
    }

    public static java.lang.String encode(java.lang.String s) {
        throw new UnsupportedOperationException("hudson.Util.encode is a declaration only");
    }

    public static java.lang.String rawEncode(java.lang.String s) {
        throw new UnsupportedOperationException("hudson.Util.rawEncode is a declaration only");
    }

    public static java.lang.String singleQuote(java.lang.String s) {
        throw new UnsupportedOperationException("hudson.Util.singleQuote is a declaration only");
    }

    public static java.lang.String escape(java.lang.String text) {
        throw new UnsupportedOperationException("hudson.Util.escape is a declaration only");
    }

    public static java.lang.String xmlEscape(java.lang.String text) {
        throw new UnsupportedOperationException("hudson.Util.xmlEscape is a declaration only");
    }

    public static java.lang.String fixNull(java.lang.String s) {
        throw new UnsupportedOperationException("hudson.Util.fixNull is a declaration only");
    }

    public static <T> T fixNull(T s, T defaultValue) {
        throw new UnsupportedOperationException("hudson.Util.fixNull is a declaration only");
    }

    public static java.lang.String fixEmpty(java.lang.String s) {
        throw new UnsupportedOperationException("hudson.Util.fixEmpty is a declaration only");
    }

    public static java.lang.String fixEmptyAndTrim(java.lang.String s) {
        throw new UnsupportedOperationException("hudson.Util.fixEmptyAndTrim is a declaration only");
    }

    public static <T> java.util.List<T> fixNull(java.util.List<T> l) {
        throw new UnsupportedOperationException("hudson.Util.fixNull is a declaration only");
    }

    public static <T> java.util.Set<T> fixNull(java.util.Set<T> l) {
        throw new UnsupportedOperationException("hudson.Util.fixNull is a declaration only");
    }

    public static <T> java.util.Collection<T> fixNull(java.util.Collection<T> l) {
        throw new UnsupportedOperationException("hudson.Util.fixNull is a declaration only");
    }

    public static <T> java.lang.Iterable<T> fixNull(java.lang.Iterable<T> l) {
        throw new UnsupportedOperationException("hudson.Util.fixNull is a declaration only");
    }

    public static java.lang.String resolveSymlink(java.io.File link) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.Util.resolveSymlink is a declaration only");
    }

    public static boolean isSafeToRedirectTo(java.lang.String uri) {
        throw new UnsupportedOperationException("hudson.Util.isSafeToRedirectTo is a declaration only");
    }

    public static java.nio.file.Path createDirectories(
            java.nio.file.Path dir, java.nio.file.attribute.FileAttribute<?>... attrs) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.Util.createDirectories is a declaration only");
    }

    private Util() {}
}
