package io.jenkins.plugins.stet.engine.registry;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Asks a <code>docker-credential-...</code> program: the host goes to its input, never through a shell. */
final class CredentialHelper {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int LONGEST_ANSWER = 64 << 10;
    private static final String HUB_KEY = "https://index.docker.io/v1/";
    private static final ExecutorService READERS = Workers.cached("stet-credential-helper");

    private final Duration timeout;
    private final Map<String, String> environment;

    CredentialHelper(Duration timeout, Map<String, String> environment) {
        this.timeout = timeout;
        this.environment = Map.copyOf(environment);
    }

    /** Nothing when the helper says that it knows none. */
    Optional<RegistryCredential> get(String name, RegistryHost host) throws RegistryException {
        if (!NAME.matcher(name).matches()) {
            throw failed("docker-credential-?", host, "the helper's name is not acceptable");
        }
        String program = "docker-credential-" + name;
        try {
            Result result = run(program, host.equals(RegistryHost.DOCKER_HUB) ? HUB_KEY : host.name());
            return result.status() == 0 ? read(result) : refusal(program, host, result);
        } catch (RegistryException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(program, host, "interrupted");
        } catch (IOException e) {
            throw failed(program, host, String.valueOf(e.getMessage()));
        }
    }

    private record Result(int status, String output) {}

    private Result run(String program, String key) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(List.of(located(program).toString(), "get")).redirectError(Redirect.DISCARD);
        Process process = builder.start();
        try {
            Future<String> output = READERS.submit(() -> talk(process, key));
            String answer = output.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
            if (!process.waitFor(timeout.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new InterruptedIOException("it did not end within " + timeout.toSeconds() + " s");
            }
            return new Result(process.exitValue(), answer);
        } catch (TimeoutException e) {
            throw (IOException)
                    new InterruptedIOException("it did not answer within " + timeout.toSeconds() + " s").initCause(e);
        } catch (ExecutionException e) {
            throw new IOException("it ended in the middle of the conversation", e.getCause());
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String talk(Process process, String key) throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            in.write(key.getBytes(StandardCharsets.UTF_8));
        } catch (IOException notListening) {
            // a helper may know its answer without the question, or fail early; what it says then tells more than this
        }
        try (InputStream out = process.getInputStream()) {
            return new String(out.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        }
    }

    /** Found here rather than by the system, so that a program of the current directory is never taken. */
    private Path located(String program) throws IOException {
        List<Path> looked = new ArrayList<>();
        for (String directory : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            for (String end : List.of("", ".exe")) {
                Path candidate = Path.of(directory).resolve(program + end);
                if (candidate.isAbsolute() && Files.isExecutable(candidate)) {
                    return candidate;
                }
                looked.add(candidate);
            }
        }
        throw new IOException("it is not installed (looked in " + looked.size() / 2 + " directories of PATH)");
    }

    private Optional<RegistryCredential> read(Result result) throws IOException {
        JsonNode answer = Json.object(result.output().getBytes(StandardCharsets.UTF_8));
        String user = Json.text(answer, "Username");
        String secret = Json.text(answer, "Secret");
        if (user.equals("<token>")) {
            return Optional.of(new RegistryCredential.IdentityToken(secret));
        }
        if (user.isEmpty() || user.indexOf(':') >= 0) {
            throw new IOException("its answer names no usable user");
        }
        return Optional.of(new RegistryCredential.UserPassword(user, secret));
    }

    private static Optional<RegistryCredential> refusal(String program, RegistryHost host, Result result)
            throws RegistryException {
        if (result.output().contains("credentials not found")) {
            return Optional.empty();
        }
        throw failed(
                program, host, "exit status " + result.status() + ": " + ForeignText.of(result.output(), List.of()));
    }

    private static RegistryException failed(String program, RegistryHost host, String why) {
        return new RegistryException(
                Kind.DENIED,
                host + ": no credential from " + program + ", which Docker's configuration names: " + why
                        + ". Run it by hand, or correct credHelpers and credsStore there.");
    }
}
