package io.jenkins.plugins.stet.engine.worker;

import io.jenkins.plugins.stet.core.image.work.WorkDirectory;
import java.io.IOException;
import java.nio.file.Path;

/**
 * {@code java -cp stet-agent.jar ...WorkerMain DIRECTORY}: builds what the order in the directory says and leaves the
 * result there. Standard output and error are for what goes wrong before that.
 */
public final class WorkerMain {
    static final int RESULT_WRITTEN = 0;
    static final int WRONG_USE = 2;
    static final int ABANDONED = 3;
    static final int DIRECTORY_LOST = 4;

    private WorkerMain() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("stet: this program is started by the Jenkins plugin, with one directory");
            return WRONG_USE;
        }
        try {
            Worker worker = new Worker(new WorkDirectory(Path.of(arguments[0])), WorkerTimes.usual());
            return worker.run() ? RESULT_WRITTEN : ABANDONED;
        } catch (IOException e) {
            System.err.println("stet: the directory of this build cannot be used: " + e);
            return DIRECTORY_LOST;
        }
    }
}
