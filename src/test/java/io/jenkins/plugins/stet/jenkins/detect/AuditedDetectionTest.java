package io.jenkins.plugins.stet.jenkins.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.detect.DetectionMode;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditedDetectionTest {
    @TempDir
    private Path directory;

    private List<String> audited(Wish.Forced forced, BuildHow.Cache cache) throws Exception {
        LocalTree tree = new LocalTree(directory.resolve("workspace"))
                .with("stet.yaml", "version: 1\nservices:\n  backend: {image: false}\n  frontend: {image: false}\n")
                .with("backend/a", "a")
                .with("frontend/b", "b");
        Wish wish = new Wish(DetectionMode.ENFORCE, List.of(), forced, cache, Verification.ASK);
        new RunDetection(new FakeRun(directory.resolve("job"), 7), tree, line -> {}).detect(wish, new FakeImages());
        Path file = directory.resolve("job/stet/audit.log");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    @Test
    void shouldWriteDownWhoHadServicesRebuilt() throws Exception {
        assertThat(audited(new Wish.Forced(false, List.of("backend"), "test"), BuildHow.Cache.USE))
                .singleElement()
                .asString()
                .contains("\"what\":\"rebuild\"", "[\"backend\"]", "\"run\":\"job #7\"", "\"user\":\"alice\"");
    }

    @Test
    void shouldWriteDownWhoDidWithoutCache() throws Exception {
        assertThat(audited(new Wish.Forced(true, List.of(), "test"), BuildHow.Cache.IGNORE))
                .singleElement()
                .asString()
                .contains("\"what\":\"rebuild without cache\"", "[\"backend\",\"frontend\"]");
    }

    @Test
    void shouldWriteNothingDownOtherwise() throws Exception {
        assertThat(audited(new Wish.Forced(false, List.of(), "test"), BuildHow.Cache.USE))
                .isEmpty();
    }
}
