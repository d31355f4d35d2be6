package io.jenkins.plugins.stet.engine.worker;

import io.jenkins.plugins.stet.core.build.remote.WorkDirectory;
import io.jenkins.plugins.stet.core.build.remote.WorkRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Starts with the directory of its files, and with how many seconds it lives on when nobody asks for it. */
public final class Main {
    /** Somebody else decided that this process was never started. */
    private static final int ABANDONED = 75;

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        WorkDirectory directory = new WorkDirectory(Path.of(arguments[0]));
        if (!directory.claimForProcess(ProcessHandle.current().pid())) {
            System.out.println("Stet: this build was given up before it began");
            System.exit(ABANDONED);
        }
        Lifeline lifeline = new Lifeline(directory, Duration.ofSeconds(Long.parseLong(arguments[1])));
        lifeline.start();
        WorkRequest request = request(directory);
        try (ServiceLog log = ServiceLog.into(directory, request.confidential())) {
            directory.leave(new Work(request, System.getenv(), log).perform());
        }
        System.exit(0);
    }

    /** From here on credentials are in memory only. */
    private static WorkRequest request(WorkDirectory directory) throws IOException {
        byte[] bytes = Files.readAllBytes(directory.request());
        Files.delete(directory.request());
        return WorkRequest.of(bytes);
    }
}
