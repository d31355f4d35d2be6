package io.jenkins.plugins.stet.engine.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.build.remote.WorkDirectory.Claim;
import io.jenkins.plugins.stet.core.build.remote.WorkResult;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException.Kind;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WorkerProcessTest {
    @TempDir
    Path directory;

    private WorkerProcess worker;

    @BeforeEach
    void prepare() throws Exception {
        worker = new WorkerProcess(directory);
    }

    @Test
    void shouldLeaveAResultWhenThereIsNoEngine() throws Exception {
        worker.request("unix://" + directory.resolve("nobody.sock"));

        Process process = worker.start(60);

        assertThat(process.waitFor()).isZero();
        assertThat(result()).isInstanceOfSatisfying(WorkResult.Failed.class, failed -> {
            assertThat(failed.kind()).isEqualTo(Kind.UNREACHED);
            assertThat(failed.message()).contains("nobody.sock");
        });
        assertThat(worker.work.claimed()).isEqualTo(Claim.PROCESS);
    }

    @Test
    void shouldKeepSecretsInMemoryOnly() throws Exception {
        worker.request("unix://" + directory.resolve("nobody.sock"));

        worker.start(60).waitFor();

        assertThat(worker.work.request()).doesNotExist();
        try (var files = Files.walk(directory)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain(WorkerProcess.SECRET));
        }
    }

    @Test
    void shouldNotShowSecretsInWhatFailed() throws Exception {
        worker.request("unix://" + directory.resolve(WorkerProcess.SECRET));

        worker.start(60).waitFor();

        assertThat(result()).isInstanceOfSatisfying(WorkResult.Failed.class, failed -> assertThat(failed.message())
                .contains("****")
                .doesNotContain(WorkerProcess.SECRET));
    }

    @Test
    void shouldNotBuildWhatNobodyDecidedAbout() throws Exception {
        worker.request("unix://" + directory.resolve("nobody.sock"));
        Files.writeString(worker.root.resolve("app/a.txt"), "two");

        worker.start(60).waitFor();

        assertThat(result()).isInstanceOf(WorkResult.Outdated.class);
    }

    @Test
    void shouldSayThatThereIsNoSshAgent() throws Exception {
        worker.ssh = List.of("default");
        worker.request("unix://" + directory.resolve("nobody.sock"));

        worker.start(60).waitFor();

        assertThat(result()).isInstanceOfSatisfying(WorkResult.Failed.class, failed -> assertThat(failed.message())
                .contains("SSH_AUTH_SOCK", "sshagent"));
    }

    @Test
    void shouldEndAtOnceWhenItWasAbandoned() throws Exception {
        worker.request("unix://" + directory.resolve("nobody.sock"));
        worker.work.abandon();

        assertThat(worker.start(60).waitFor()).isEqualTo(75);
        assertThat(worker.work.result()).doesNotExist();
    }

    @Test
    void shouldEndWhenNobodyAsksForIt() throws Exception {
        Path socket = directory.resolve("silent.sock");
        try (ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            silent.bind(UnixDomainSocketAddress.of(socket));
            worker.request("unix://" + socket);
            Files.setLastModifiedTime(worker.work.lease(), FileTime.fromMillis(System.currentTimeMillis() - 120_000));

            Process process = worker.start(60);

            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(76);
            assertThat(worker.work.result()).doesNotExist();
        }
    }

    private WorkResult result() throws IOException {
        return WorkResult.of(Files.readAllBytes(worker.work.result()));
    }
}
