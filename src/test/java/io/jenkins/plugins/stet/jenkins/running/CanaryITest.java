package io.jenkins.plugins.stet.jenkins.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.cloudbees.plugins.credentials.Credentials;
import com.cloudbees.plugins.credentials.CredentialsScope;
import com.cloudbees.plugins.credentials.SecretBytes;
import com.cloudbees.plugins.credentials.SystemCredentialsProvider;
import com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl;
import hudson.model.Result;
import hudson.model.Slave;
import hudson.util.Secret;
import io.jenkins.plugins.stet.jenkins.config.RegistryEntry;
import io.jenkins.plugins.stet.jenkins.config.StetConfiguration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.jenkinsci.plugins.plaincredentials.impl.FileCredentialsImpl;
import org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Secrets nobody could mistake, and then a search for them everywhere, while the build goes on and when it is over. */
@WithJenkins
class CanaryITest extends RunningITest {
    private static final List<String> CANARIES =
            List.of("canary-password-5c1d", "canary-text-77ae", "canary-file-03bf");

    private final StringBuilder controllerLog = new StringBuilder();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            synchronized (controllerLog) {
                controllerLog.append(new SimpleFormatter().format(entry));
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };
    private final List<byte[]> wanted = new ArrayList<>();
    private JenkinsRule jenkins;
    private Slave agent;

    @BeforeEach
    void shouldHaveSecrets(JenkinsRule rule) throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "images are built on Linux only");
        jenkins = rule;
        Logger.getLogger("").addHandler(listener);
        agent = jenkins.createOnlineSlave();
        List<Credentials> all = SystemCredentialsProvider.getInstance().getCredentials();
        all.add(new UsernamePasswordCredentialsImpl(CredentialsScope.GLOBAL, "registry", "", "robot", CANARIES.get(0)));
        all.add(new StringCredentialsImpl(CredentialsScope.GLOBAL, "text", "", Secret.fromString(CANARIES.get(1))));
        all.add(new FileCredentialsImpl(
                CredentialsScope.GLOBAL,
                "file",
                "",
                "npmrc",
                SecretBytes.fromBytes(CANARIES.get(2).getBytes(StandardCharsets.UTF_8))));
        SystemCredentialsProvider.getInstance().save();
        for (String canary : CANARIES) {
            wanted.add(canary.getBytes(StandardCharsets.UTF_8));
            wanted.add(base64(canary));
        }
        wanted.add(base64("robot:" + CANARIES.get(0)));
    }

    @AfterEach
    void shouldStopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void shouldLeaveNoSecretAnywhere() throws Exception {
        try (HeldServer engine = new HeldServer("not today");
                HeldServer registry = new HeldServer("not here")) {
            registry.open();
            RegistryEntry entry = new RegistryEntry(registry.host());
            entry.setInsecure(true);
            entry.setCredentialsId("registry");
            StetConfiguration.get().setRegistries(List.of(entry));
            WorkflowJob job = pipeline(jenkins.jenkins, "app", script(engine.host(), registry.host()));
            WorkflowRun run = job.scheduleBuild2(0).waitForStart();
            engine.awaitQuestion();
            assertThat(processesThatShow()).as("while it is built").isEmpty();
            assertThat(filesThatShow()).as("while it is built").isEmpty();

            engine.open();
            jenkins.assertBuildStatus(Result.FAILURE, jenkins.waitForCompletion(run));
            jenkins.assertLogContains("service 'app' was not built", run);
            assertThat(filesThatShow()).as("when it is over").isEmpty();
            assertThat(processesThatShow()).as("when it is over").isEmpty();
            synchronized (controllerLog) {
                assertThat(shows(controllerLog.toString().getBytes(StandardCharsets.UTF_8)))
                        .as("the controller's log")
                        .isFalse();
            }
        }
    }

    private String script(String engine, String registry) {
        return """
                node('%s') {
                  writeFile file: 'stet.yaml', text: 'version: 1\\nregistry: %s/prod\\nservices:\\n  app: {secrets: [text, file]}\\n'
                  writeFile file: 'app/Dockerfile', text: 'FROM scratch\\nCOPY a.txt /\\n'
                  writeFile file: 'app/a.txt', text: 'one'
                  cachedImageBuild(service: 'app', engine: 'tcp://%s',
                      secrets: [[id: 'text', credentialsId: 'text'], [id: 'file', credentialsId: 'file']])
                }
                """
                .formatted(agent.getNodeName(), registry, engine);
    }

    private static byte[] base64(String text) {
        // The end depends on what follows.
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return encoded.substring(0, encoded.length() - 1).getBytes(StandardCharsets.UTF_8);
    }

    private boolean shows(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return wanted.stream().anyMatch(secret -> text.contains(new String(secret, StandardCharsets.ISO_8859_1)));
    }

    /** Of both machines; credentials.xml is encrypted, so it is searched like any other. */
    private Set<String> filesThatShow() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path root : List.of(jenkins.jenkins.getRootDir().toPath(), Path.of(agent.getRemoteFS()))) {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && shows(file)) {
                        found.add(file.toString());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    // Jenkins writes files of its own meanwhile, and moves them to their places.
                    if (e instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw e;
                }
            });
        }
        return found;
    }

    private boolean shows(Path file) {
        try {
            return shows(Files.readAllBytes(file));
        } catch (IOException e) {
            // Files come and go while a build runs; what is gone shows nothing.
            return Files.exists(file) && !Files.isReadable(file);
        }
    }

    private Set<String> processesThatShow() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            processes
                    .filter(process -> process.getFileName().toString().matches("\\d+"))
                    .flatMap(process -> Stream.of(process.resolve("cmdline"), process.resolve("environ")))
                    .filter(Files::isReadable)
                    .filter(this::shows)
                    .forEach(file -> found.add(file.toString()));
        }
        return found;
    }
}
