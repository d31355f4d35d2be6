package io.jenkins.plugins.stet.core.image.build;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * One step of a finished build.
 *
 * @param id names the step in the events of its build only
 * @param bytes what moved for it over the network, 0 when nothing did
 */
public record BuildStep(String id, String name, StepOutcome outcome, Duration duration, long bytes) {
    private static final Pattern INSTRUCTION = Pattern.compile("\\[(?!internal]|auth])[^\\]]+].*", Pattern.DOTALL);

    /** Whether it stands in the Dockerfile, such as {@code [app 2/5] RUN make}; the engine has steps of its own beside. */
    public boolean isInstruction() {
        return INSTRUCTION.matcher(name).matches();
    }
}
