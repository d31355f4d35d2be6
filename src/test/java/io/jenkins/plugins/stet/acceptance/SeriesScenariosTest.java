package io.jenkins.plugins.stet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.stet.acceptance.jenkins.Job;
import io.jenkins.plugins.stet.acceptance.jenkins.JobRun;
import io.jenkins.plugins.stet.testing.random.Chance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Many builds in one workspace, each held against a reading of everything in a fresh clone. */
@Acceptance
@Order(10)
class SeriesScenariosTest {
    private static final int SERVICES = 20;
    private static final long MOST_MEGABYTES = 64;
    private static final long MOST_THREADS = 40;

    @Test
    void shouldNeverDecideWrongly(Sandbox sandbox) throws Exception {
        Chance chance = Chance.fresh();
        int builds = Settings.number("STET_ACCEPTANCE_BUILDS", 10);
        RandomShop shop = RandomShop.of(sandbox.repository("series"), chance, SERVICES);
        String script = Scripts.checkout(shop.repository()) + "detectChanges()\nif (fileExists('red')) { error 'red' }";
        Job job = sandbox.onAgent("series", script);
        Map<String, String> passed = new HashMap<>();
        Consumption before = null;
        for (int number = 1; number <= builds; number++) {
            JobRun run = job.build().ended(shop.isGreen() ? "SUCCESS" : "FAILURE");
            Map<String, String> now = rehashed(shop.repository());
            assertThat(decided(run)).as("%s, %s", run, chance.replay()).isEqualTo(expected(now, passed));
            if (shop.isGreen()) {
                passed.putAll(now);
            }
            if (number == 1) {
                before = Consumption.of(sandbox.jenkins());
            }
            shop.commit(number);
        }
        Consumption after = Consumption.of(sandbox.jenkins());
        Results.note("%d builds of %d services, 0 wrong decisions; controller before: %s, after: %s"
                .formatted(builds, SERVICES, before, after));
        assertThat(after.megabytes() - before.megabytes()).as("heap").isLessThan(MOST_MEGABYTES);
        assertThat(after.threads() - before.threads()).as("threads").isLessThan(MOST_THREADS);
        assertThat(ControllerLog.warnings(sandbox.jenkins())).isEmpty();
    }

    private static Map<String, String> expected(Map<String, String> now, Map<String, String> passed) {
        Map<String, String> expected = new TreeMap<>();
        now.forEach((service, fingerprint) -> expected.put(
                service, (fingerprint.equals(passed.get(service)) ? "unchanged " : "changed ") + fingerprint));
        return expected;
    }

    private static Map<String, String> decided(JobRun run) throws Exception {
        Map<String, String> decided = new TreeMap<>();
        run.report().path("services").fields().forEachRemaining(service -> {
            JsonNode facts = service.getValue();
            decided.put(
                    service.getKey(),
                    (facts.path("changed").asBoolean() ? "changed " : "unchanged ")
                            + facts.path("fingerprint").asText());
        });
        return decided;
    }

    /** The command line in a clone that nobody has looked at: no cache can deceive it. */
    private static Map<String, String> rehashed(GitRepository repository) throws Exception {
        Path directory = Files.createTempDirectory("stet-acceptance-clone");
        try {
            Command.run(directory, "git", "clone", "-q", repository.tree().toString(), "clone");
            String json = Command.run(
                    directory.resolve("clone"),
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar",
                    Settings.hpi().resolveSibling("stet.jar").toString(),
                    "detect",
                    "--json",
                    "--no-verify");
            Map<String, String> fingerprints = new HashMap<>();
            new ObjectMapper()
                    .readTree(json)
                    .path("services")
                    .fields()
                    .forEachRemaining(service -> fingerprints.put(
                            service.getKey(),
                            service.getValue().path("fingerprint").asText()));
            assertThat(fingerprints).hasSize(SERVICES);
            return fingerprints;
        } finally {
            Trees.delete(directory);
        }
    }
}
