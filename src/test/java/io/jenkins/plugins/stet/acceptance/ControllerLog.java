package io.jenkins.plugins.stet.acceptance;

import io.jenkins.plugins.stet.acceptance.jenkins.JenkinsClient;
import java.io.IOException;

/** The controller's log, as far as it is about this plugin. */
final class ControllerLog {
    private static final String WARNINGS =
            """
            jenkins.model.Jenkins.logRecords.findAll {
              it.level.intValue() >= 900 && (it.loggerName?.startsWith('io.jenkins.plugins.stet')
                || it.message?.contains('io.jenkins.plugins.stet')
                || it.thrown?.stackTrace?.any { it.className.startsWith('io.jenkins.plugins.stet') })
            }.each { println it.level.toString() + ' ' + it.loggerName + ': ' + it.message + ' ' + (it.thrown ?: '') }
            """;

    private ControllerLog() {}

    /** Warnings and errors of ours, or that name us, since the controller started; as far as Jenkins keeps them. */
    static String warnings(JenkinsClient jenkins) throws IOException, InterruptedException {
        return jenkins.script(WARNINGS);
    }
}
