package hudson.console;

public class ModelHyperlinkNote {
    public ModelHyperlinkNote(java.lang.String url, int length) {}

    protected java.lang.String extraAttributes() {
        throw new UnsupportedOperationException(
                "hudson.console.ModelHyperlinkNote.extraAttributes is a declaration only");
    }

    public static java.lang.String encodeTo(hudson.model.Item item) {
        throw new UnsupportedOperationException("hudson.console.ModelHyperlinkNote.encodeTo is a declaration only");
    }

    public static java.lang.String encodeTo(hudson.model.Item item, java.lang.String text) {
        throw new UnsupportedOperationException("hudson.console.ModelHyperlinkNote.encodeTo is a declaration only");
    }

    public static java.lang.String encodeTo(hudson.model.Run r) {
        throw new UnsupportedOperationException("hudson.console.ModelHyperlinkNote.encodeTo is a declaration only");
    }

    public static java.lang.String encodeTo(hudson.model.Node node) {
        throw new UnsupportedOperationException("hudson.console.ModelHyperlinkNote.encodeTo is a declaration only");
    }

    public static java.lang.String encodeTo(java.lang.String url, java.lang.String text) {
        throw new UnsupportedOperationException("hudson.console.ModelHyperlinkNote.encodeTo is a declaration only");
    }
}
