package io.jenkins.plugins.stet.oracle;

import io.jenkins.plugins.stet.testing.engine.TestEngine;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Builds with Docker's own command, which reads ignore files and sends the context by itself. */
final class EngineSide implements AutoCloseable {
    /** What came out. */
    sealed interface Outcome {
        record Built(String image, List<String> layers) implements Outcome {}

        record Failed(String output) implements Outcome {
            /** Older clients stumble over "file/name" in a wildcard, which is no file; newer ones do not. */
            boolean isFaultOfTheClient() {
                return output.contains("error from sender") && output.contains("not a directory");
            }
        }
    }

    private static final Pattern LAYERS = Pattern.compile("\"Layers\":\\[([^\\]]*)\\]");
    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");

    private final TestEngine engine;
    private final Path command;
    private final Path work;
    private final Set<String> built = new LinkedHashSet<>();

    private EngineSide(TestEngine engine, Path command, Path work) {
        this.engine = engine;
        this.command = command;
        this.work = work;
    }

    /** Empty when no docker command here can build with BuildKit by itself. */
    static Optional<EngineSide> find(TestEngine engine, Path work) throws IOException, InterruptedException {
        Path probe = Files.createDirectories(work.resolve("probe"));
        Files.writeString(probe.resolve("Dockerfile"), "FROM scratch\nCOPY Dockerfile /\n");
        for (Path candidate : candidates()) {
            EngineSide side = new EngineSide(engine, candidate, work);
            if (side.build(probe, new Shape("", "", java.util.Map.of())) instanceof Outcome.Built) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }

    private static List<Path> candidates() {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin");
        return Stream.concat(Stream.of("/usr/bin"), Stream.of(path.split(File.pathSeparator, -1)))
                .map(directory -> Path.of(directory, "docker"))
                .filter(Files::isExecutable)
                .distinct()
                .toList();
    }

    Outcome build(Path context, Shape shape) throws IOException, InterruptedException {
        Path id = work.resolve("image-id");
        Path output = work.resolve("output");
        Files.deleteIfExists(id);
        List<String> line =
                new ArrayList<>(List.of(command.toString(), "build", "--progress=plain", "--iidfile", id.toString()));
        if (!shape.target().isEmpty()) {
            line.addAll(List.of("--target", shape.target()));
        }
        shape.args().forEach((name, value) -> line.addAll(List.of("--build-arg", name + "=" + value)));
        line.add(context.toString());
        if (run(line, output) != 0) {
            return new Outcome.Failed(Files.readString(output));
        }
        String image = Files.readString(id, StandardCharsets.US_ASCII);
        built.add(image);
        return new Outcome.Built(image, layersOf(image));
    }

    private int run(List<String> line, Path output) throws IOException, InterruptedException {
        ProcessBuilder process =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
        process.environment().put("DOCKER_BUILDKIT", "1");
        process.environment().put("DOCKER_HOST", engine.dockerHost().toString());
        process.environment().put("DOCKER_CONFIG", work.resolve("config").toString());
        Process running = process.start();
        if (!running.waitFor(5, TimeUnit.MINUTES)) {
            running.destroyForcibly();
            throw new IOException("the command does not end: " + line);
        }
        return running.exitValue();
    }

    /**
     * Whether the images hold the same. Equal layers do; an engine that had to copy again makes layers that differ in
     * the times of the directories it created, so these are looked into.
     */
    boolean isSame(Outcome before, Outcome after) throws IOException, InterruptedException {
        if (!(before instanceof Outcome.Built one && after instanceof Outcome.Built other)) {
            return before.getClass() == after.getClass();
        }
        return one.layers().equals(other.layers()) || content(one).equals(content(other));
    }

    private List<List<String>> content(Outcome.Built image) throws IOException, InterruptedException {
        Path saved = work.resolve("saved.tar");
        Path output = work.resolve("output");
        if (run(List.of(command.toString(), "save", "-o", saved.toString(), image.image()), output) != 0) {
            throw new IOException("the image was not saved: " + Files.readString(output));
        }
        return ImageContent.of(saved);
    }

    private List<String> layersOf(String image) throws IOException {
        Matcher layers = LAYERS.matcher(engine.inspectImage(image));
        return layers.find()
                ? DIGEST.matcher(layers.group(1))
                        .results()
                        .map(match -> match.group())
                        .toList()
                : List.of();
    }

    @Override
    public void close() throws IOException {
        for (String image : built) {
            engine.removeImage(image);
        }
    }
}
