package hudson;

public final class XmlFile {
    public XmlFile(java.io.File file) {}

    public java.io.File getFile() {
        throw new UnsupportedOperationException("hudson.XmlFile.getFile is a declaration only");
    }

    public java.lang.Object read() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.XmlFile.read is a declaration only");
    }

    public java.lang.Object unmarshal(java.lang.Object o) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.XmlFile.unmarshal is a declaration only");
    }

    public java.lang.Object unmarshalNullingOut(java.lang.Object o) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.XmlFile.unmarshalNullingOut is a declaration only");
    }

    public void write(java.lang.Object o) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.XmlFile.write is a declaration only");
    }

    public static java.lang.Object replaceIfNotAtTopLevel(
            java.lang.Object o, java.util.function.Supplier<java.lang.Object> replacement) {
        throw new UnsupportedOperationException("hudson.XmlFile.replaceIfNotAtTopLevel is a declaration only");
    }

    public boolean exists() {
        throw new UnsupportedOperationException("hudson.XmlFile.exists is a declaration only");
    }

    public void delete() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.XmlFile.delete is a declaration only");
    }

    public void mkdirs() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.XmlFile.mkdirs is a declaration only");
    }

    public java.lang.String toString() {
        throw new UnsupportedOperationException("hudson.XmlFile.toString is a declaration only");
    }

    public java.io.Reader readRaw() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.XmlFile.readRaw is a declaration only");
    }

    public java.lang.String asString() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.XmlFile.asString is a declaration only");
    }

    public void writeRawTo(java.io.Writer w) throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.XmlFile.writeRawTo is a declaration only");
    }

    public java.lang.String sniffEncoding() throws java.io.IOException {
        throw new UnsupportedOperationException("hudson.XmlFile.sniffEncoding is a declaration only");
    }
}
