package io.jenkins.plugins.stet.jenkins.build;

import hudson.LauncherDecorator;
import hudson.model.Computer;
import java.io.IOException;

/**
 * In a pod <code>container('x')</code> only leads what <code>sh</code> starts into that container. Our process is started
 * by the agent, and reaches what the agent's own container reaches.
 */
final class PodHelp {
    /** As in docs/jenkins.md. */
    static final String TEXT =
            """
            The step stands in a container(...) of a pod, but the build process runs in the agent's own container (jnlp), \
            so the engine must be reachable from there: by TCP, or by a socket that both containers mount. For instance:

            spec:
              containers:
                - name: jnlp
                  env:
                    - {name: DOCKER_HOST, value: "tcp://localhost:2375"}
                - name: docker
                  image: docker:dind
                  command: [dockerd, "--host=tcp://127.0.0.1:2375"]
                  securityContext: {privileged: true}""";

    private PodHelp() {}

    static boolean isOfUse(Surroundings surroundings) throws IOException, InterruptedException {
        return surroundings.context().get(LauncherDecorator.class) != null
                && isPod(surroundings.context().get(Computer.class));
    }

    /** Known by its name: the plugin is no dependency of ours. */
    private static boolean isPod(Computer computer) {
        return computer != null && computer.getClass().getName().startsWith("org.csanchez.jenkins.plugins.kubernetes.");
    }
}
