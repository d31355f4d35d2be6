package io.jenkins.plugins.stet.jenkins.build;

import hudson.console.ConsoleLogFilter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jenkinsci.plugins.workflow.log.TaskListenerDecorator;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** What steps such as <code>withCredentials</code> make of the log of those inside them. */
final class LogMask {
    private final List<TaskListenerDecorator> decorators;

    private LogMask(List<TaskListenerDecorator> decorators) {
        this.decorators = decorators;
    }

    /** The build log has it already; this is for what is kept beside it. */
    static LogMask around(StepContext step) throws IOException, InterruptedException {
        List<TaskListenerDecorator> decorators = new ArrayList<>();
        ConsoleLogFilter filter = step.get(ConsoleLogFilter.class);
        if (filter != null) {
            decorators.add(TaskListenerDecorator.fromConsoleLogFilter(filter));
        }
        TaskListenerDecorator decorator = step.get(TaskListenerDecorator.class);
        if (decorator != null) {
            decorators.add(decorator);
        }
        return new LogMask(decorators);
    }

    /** Nothing that is not masked is ever in that directory, and the file is there as a whole or not at all. */
    void write(byte[] log, Path file) throws IOException, InterruptedException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            try (OutputStream plain = new BufferedOutputStream(Files.newOutputStream(unfinished));
                    OutputStream masked = over(plain)) {
                masked.write(log);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private OutputStream over(OutputStream plain) throws IOException, InterruptedException {
        OutputStream out = plain;
        for (TaskListenerDecorator decorator : decorators) {
            out = decorator.decorate(out);
        }
        return out;
    }
}
