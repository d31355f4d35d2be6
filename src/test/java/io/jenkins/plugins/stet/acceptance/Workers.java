package io.jenkins.plugins.stet.acceptance;

import java.util.List;

/** Build processes of ours on this machine, where the agent has to be for images. */
final class Workers {
    private Workers() {}

    /** Their command lines; the workspaces of the sandbox have its id in their paths. */
    static List<String> of(String sandbox) {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains(sandbox) && line.contains("/caches/stet/"))
                .filter(line -> line.contains("java"))
                .toList();
    }
}
