package io.jenkins.plugins.stet.jenkins.agent;

import hudson.remoting.VirtualChannel;
import io.jenkins.plugins.stet.core.build.remote.EngineAnswer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jenkins.MasterToSlaveFileCallable;

/**
 * Has a short process ask the engine: what talks to engines is no part of the agent's own Java. An interrupt, such as
 * from a step that is stopped, ends it.
 */
public final class AskEngine extends MasterToSlaveFileCallable<byte[]> {
    private static final long serialVersionUID = 1L;
    private static final String MAIN = "io.jenkins.plugins.stet.engine.worker.Ask";
    /** For Java to start and to end. */
    private static final long MARGIN_SECONDS = 5;

    private final byte[] call;
    private final HashMap<String, String> environment;
    private final Duration limit;

    /** @param environment of the step, on top of the agent's */
    public AskEngine(byte[] call, Map<String, String> environment, Duration limit) {
        this.call = call.clone();
        this.environment = new HashMap<>(environment);
        this.limit = limit;
    }

    /** @param jar that the process runs from */
    @Override
    public byte[] invoke(File jar, VirtualChannel channel) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("stet-ask");
        Path question = directory.resolve("question");
        Path said = directory.resolve("said");
        try {
            Files.write(question, call);
            run(new ProcessBuilder(command(jar))
                    .redirectErrorStream(true)
                    .redirectInput(question.toFile())
                    .redirectOutput(said.toFile()));
            try (InputStream in = Files.newInputStream(said)) {
                return in.readNBytes(EngineAnswer.MOST_BYTES + 1);
            }
        } finally {
            Files.deleteIfExists(question);
            Files.deleteIfExists(said);
            Files.deleteIfExists(directory);
        }
    }

    private List<String> command(File jar) {
        AgentFacts agent = AgentFacts.here();
        List<String> command = new ArrayList<>();
        command.add(Path.of(agent.javaHome(), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx128m"));
        command.addAll(agent.options());
        command.addAll(List.of("-cp", jar.getPath(), MAIN));
        command.add(Long.toString(Math.max(1, limit.toSeconds() - MARGIN_SECONDS)));
        return command;
    }

    private void run(ProcessBuilder builder) throws IOException, InterruptedException {
        builder.environment().putAll(environment);
        AgentFacts.FOREIGN_OPTIONS.forEach(builder.environment()::remove);
        Process process = builder.start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("the engine was not done within " + limit.toSeconds() + " s");
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
