package io.jenkins.plugins.stet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.acceptance.jenkins.JobRun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** One of many ends early. */
@Acceptance
@Order(9)
class ParallelScenariosTest {
    private static final int BUILDS = 10;
    private static final int SECONDS = 25;
    private static final String ABORTED = "s4";

    @Test
    void shouldLetSiblingsFinishWhenOneIsAborted(Sandbox sandbox) throws Exception {
        List<String> names =
                IntStream.range(0, BUILDS).mapToObj(number -> "s" + number).toList();
        ImageServices services = ImageServices.of(sandbox, "parallel", names);
        for (String name : names) {
            services.slow(name, name.equals(ABORTED) ? 20 * SECONDS : SECONDS);
        }
        List<String> branches = new ArrayList<>();
        for (String name : names) {
            String build = services.build(name);
            branches.add(name + ": { "
                    + (name.equals(ABORTED)
                            ? "timeout(time: " + SECONDS + ", unit: 'SECONDS') { " + build + " }"
                            : build)
                    + " }");
        }
        JobRun run = sandbox.onAgent(
                        "parallel",
                        services.checkout() + "detectChanges()\nparallel(" + String.join(",\n", branches) + ")")
                .build();
        run.ended("ABORTED");
        for (String name : names) {
            assertThat(run.logLines(line -> line.startsWith("outcome of " + name + ": built")))
                    .as(name)
                    .hasSize(name.equals(ABORTED) ? 0 : 1);
        }
        assertThat(services.images().tags(services.image(ABORTED))).isEmpty();
        assertThat(Workers.of(sandbox.id())).as("processes left over").isEmpty();
    }
}
