package io.jenkins.plugins.stet.acceptance;

import io.jenkins.plugins.stet.acceptance.jenkins.Deadline;
import io.jenkins.plugins.stet.acceptance.jenkins.Http;
import io.jenkins.plugins.stet.acceptance.jenkins.JenkinsClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/** The plugin in that Jenkins, uploaded as an administrator would on the page of the plugin manager. */
final class Installation {
    private static final String ABSENT = "absent";
    private static final String STATE =
            """
            def plugin = jenkins.model.Jenkins.get().pluginManager.getPlugin('stet')
            println plugin == null ? 'absent'
                : java.security.MessageDigest.getInstance('SHA-256').digest(plugin.archive.bytes).encodeHex()
            """;
    private static final String RESTART_IS_DUE =
            "println jenkins.model.Jenkins.get().updateCenter.isRestartRequiredForCompletion()";
    private final JenkinsClient jenkins;

    Installation(JenkinsClient jenkins) {
        this.jenkins = jenkins;
    }

    /** Afterwards exactly this file is what runs. */
    void ensure(Path hpi) throws IOException, InterruptedException {
        String wanted = digest(hpi);
        String before = jenkins.script(STATE);
        if (!before.equals(wanted)) {
            upload(hpi);
            Deadline.until(Duration.ofMinutes(2), "the installation of " + hpi, () -> jenkins.script(STATE)
                    .equals(wanted));
        }
        boolean replaced = !before.equals(ABSENT) && !before.equals(wanted);
        if (replaced || Boolean.parseBoolean(jenkins.script(RESTART_IS_DUE))) {
            restart();
        }
    }

    private void restart() throws IOException, InterruptedException {
        String command = Settings.told("STET_ACCEPTANCE_RESTART");
        if (command.isEmpty()) {
            throw new IOException("another stet was loaded before: restart Jenkins, or set STET_ACCEPTANCE_RESTART"
                    + " to a command that does");
        }
        Command.shell(command);
        jenkins.awaitReady(Settings.agentLabel());
    }

    private void upload(Path hpi) throws IOException, InterruptedException {
        String boundary = "stet-acceptance-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                part(boundary, "name=\"name\"; filename=\"stet.hpi\"\r\nContent-Type: application/octet-stream"));
        body.writeBytes(Files.readAllBytes(hpi));
        body.writeBytes(part("\r\n", boundary, "name=\"pluginUrl\""));
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        String path = "pluginManager/uploadPlugin";
        Http.checked(path, jenkins.http().post(path, "multipart/form-data; boundary=" + boundary, body.toByteArray()));
    }

    private static byte[] part(String boundary, String disposition) {
        return part("", boundary, disposition);
    }

    private static byte[] part(String before, String boundary, String disposition) {
        return (before + "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
