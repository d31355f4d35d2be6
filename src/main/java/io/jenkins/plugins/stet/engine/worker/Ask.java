package io.jenkins.plugins.stet.engine.worker;

import io.jenkins.plugins.stet.core.baseline.PlainJson;
import io.jenkins.plugins.stet.core.build.remote.EngineQuestion;
import io.jenkins.plugins.stet.engine.docker.LocalImages;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** Reads a question, and leaves the answer as its last line. Starts with how many seconds it may take. */
public final class Ask {
    private static final int TOO_LATE = 78;

    private Ask() {}

    public static void main(String[] arguments) throws IOException {
        Duration limit = Duration.ofSeconds(Long.parseLong(arguments[0]));
        haltAfter(limit);
        LocalImages.quieten();
        EngineQuestion.Call call = EngineQuestion.Call.of(System.in.readAllBytes());
        byte[] answer = PlainJson.write(new Asking(System.getenv(), limit, InstantSource.system()).answer(call));
        System.out.println();
        System.out.write(answer);
        System.out.println();
        System.exit(0);
    }

    /** Also when whoever asked is gone, and could not end it. */
    private static void haltAfter(Duration limit) {
        Thread alarm = new Thread(
                () -> {
                    try {
                        TimeUnit.SECONDS.sleep(limit.toSeconds() + 5);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    Runtime.getRuntime().halt(TOO_LATE);
                },
                "alarm");
        alarm.setDaemon(true);
        alarm.start();
    }
}
