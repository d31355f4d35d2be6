package hudson;

public class AbortException extends java.io.IOException {
    public AbortException() {}

    public AbortException(String message) {
        super(message);
    }
}
