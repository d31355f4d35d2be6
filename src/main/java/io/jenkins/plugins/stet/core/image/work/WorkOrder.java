package io.jenkins.plugins.stet.core.image.work;

import io.jenkins.plugins.stet.core.image.build.BuildRequest;
import java.io.IOException;
import java.nio.file.Path;

/**
 * One build for a process of its own.
 *
 * @param engine the address of the engine, as DOCKER_HOST has it
 * @param context the directory in which the request's files lie under their own paths
 * @param request whose secrets travel in a file of their own, see {@link WorkSecrets}
 */
public record WorkOrder(String engine, Path context, BuildRequest request) {
    /** Of 200,000 files with long names. */
    private static final long LARGEST = 128L * 1024 * 1024;

    public void write(Path file) throws IOException {
        WorkFiles.write(file, WorkOrderJson.encode(this));
    }

    /** The request has no secrets; they are added by {@link WorkSecrets#addTo}. */
    public static WorkOrder read(Path file) throws IOException {
        return WorkOrderJson.decode(WorkFiles.read(file, LARGEST));
    }
}
