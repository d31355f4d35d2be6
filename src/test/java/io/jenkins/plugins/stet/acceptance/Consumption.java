package io.jenkins.plugins.stet.acceptance;

import io.jenkins.plugins.stet.acceptance.jenkins.JenkinsClient;
import java.io.IOException;

/** What the controller holds after a garbage collection. */
record Consumption(long megabytes, long threads) {
    private static final String SCRIPT =
            """
            3.times { System.gc(); System.runFinalization() }
            println ((Runtime.runtime.totalMemory() - Runtime.runtime.freeMemory()).intdiv(1048576)
                + ' ' + java.lang.management.ManagementFactory.threadMXBean.threadCount)
            """;

    static Consumption of(JenkinsClient jenkins) throws IOException, InterruptedException {
        String[] words = jenkins.script(SCRIPT).split(" ");
        return new Consumption(Long.parseLong(words[0]), Long.parseLong(words[1]));
    }

    @Override
    public String toString() {
        return megabytes + " MB, " + threads + " threads";
    }
}
