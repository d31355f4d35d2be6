package io.jenkins.plugins.stet.engine.worker;

import io.jenkins.plugins.stet.core.build.remote.WorkDirectory;
import io.jenkins.plugins.stet.core.build.remote.WorkRequest;
import io.jenkins.plugins.stet.core.image.build.BuildEvent;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.image.build.BuildStep;
import io.jenkins.plugins.stet.core.image.build.StepOutcome;
import io.jenkins.plugins.stet.core.text.Printable;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** What the build log is told: a line for each instruction, and what steps print as far as there is room for it. */
final class ServiceLog implements BuildListener, Closeable {
    private static final int LINES_A_SECOND = 20;

    private final OutputStream out;
    private final WholeLog whole;
    private final Masking masking;
    private final LineRate rate;

    private ServiceLog(OutputStream out, WholeLog whole, Masking masking, LineRate rate) {
        this.out = out;
        this.whole = whole;
        this.masking = masking;
        this.rate = rate;
    }

    static ServiceLog into(WorkDirectory directory, WorkRequest.Confidential confidential) throws IOException {
        return new ServiceLog(
                Files.newOutputStream(directory.log()),
                new WholeLog(directory.wholeLog(), WorkDirectory.MOST_OF_LOG),
                Masking.of(confidential),
                new LineRate(LINES_A_SECOND, System::nanoTime));
    }

    @Override
    public synchronized void onEvent(BuildEvent event) {
        if (event instanceof BuildEvent.EngineChosen chosen) {
            say("building with " + chosen.engine() + " (" + chosen.why() + ")");
        } else if (event instanceof BuildEvent.StepLog log) {
            print(log.line());
        } else if (event instanceof BuildEvent.StepFinished finished) {
            tell(finished.step());
        } else if (event instanceof BuildEvent.Warning warning) {
            say("warning: " + warning.text());
        } else if (event instanceof BuildEvent.Notice notice) {
            say(notice.text());
        }
    }

    private void tell(BuildStep step) {
        if (step.isInstruction() || step.outcome() == StepOutcome.FAILED) {
            say(step.name() + "  " + word(step));
        }
    }

    private static String word(BuildStep step) {
        return switch (step.outcome()) {
            case CACHED -> "cached";
            case DONE -> step.duration().toSeconds() + " s";
            case FAILED -> "failed";
            case CANCELLED -> "cancelled";
        };
    }

    private void print(String line) {
        tellHeld(rate.takeHeld());
        String clean = "| " + clean(line);
        keep(clean);
        if (rate.mayPass()) {
            tell(clean);
        } else {
            whole.need();
        }
    }

    /** Steps of a build are few and always told; what they print is not. */
    private void say(String line) {
        tellHeld(rate.takeHeld());
        write(line);
    }

    private void write(String line) {
        String clean = clean(line);
        keep(clean);
        tell(clean);
    }

    private String clean(String line) {
        return Printable.output(masked(line));
    }

    /** Without what is confidential: for all that leaves this process. */
    String masked(String text) {
        return masking.apply(text);
    }

    private void keep(String line) {
        try {
            whole.write(line);
        } catch (IOException e) {
            System.out.println("Stet: the whole log cannot be written: " + e);
        }
    }

    private void tellHeld(int held) {
        if (held > 0) {
            tell("| ... " + held + " more lines");
        }
    }

    private void tell(String line) {
        try {
            out.write(("Stet: " + line + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            System.out.println("Stet: the log cannot be written: " + e);
        }
    }

    /** For those who have to find out why: the message alone would not tell. */
    synchronized void trouble(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        text.toString().lines().limit(50).forEach(this::write);
    }

    @Override
    public synchronized void close() throws IOException {
        tellHeld(rate.takeAllHeld());
        out.close();
        whole.close();
    }
}
