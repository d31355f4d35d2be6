package io.jenkins.plugins.stet.cli;

/** What the process tells its caller. */
enum ExitCode {
    DONE(0, "done"),
    BUILD_FAILED(1, "build-failed"),
    /** Also a manifest that cannot be used. */
    WRONG_USE(2, "wrong-use"),
    /** An engine or a registry that is needed before a build. */
    UNREACHABLE(3, "unreachable"),
    /** Nobody's fault but ours or the machine's: records cannot be written, a defect. */
    TROUBLE(4, "trouble"),
    /** With --exit-code: something changed. */
    CHANGED(10, "changed");

    private final int number;
    private final String text;

    ExitCode(int number, String text) {
        this.number = number;
        this.text = text;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }
}
