package io.jenkins.plugins.stet.core.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.jenkins.plugins.stet.core.baseline.PlainJson;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Force;
import io.jenkins.plugins.stet.core.plan.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What others are told of a detection: the map of the contract, the modes, reasons for people. */
class DetectionJsonTest extends SampleRepository {
    @Test
    void shouldPrintTheMapOfTheContract() throws Exception {
        adopt();
        write("app/code", "other");
        Map<String, Object> map = new LinkedHashMap<>(DetectionJson.map(detect()));

        assertThat(map.keySet()).containsExactly("version", "any", "changed", "unchanged", "build", "services");
        assertThat(map)
                .contains(
                        entry("version", 1L),
                        entry("any", true),
                        entry("changed", List.of("app")),
                        entry("unchanged", List.of("base", "lib")),
                        entry("build", List.of("app")));
        Map<?, ?> services = (Map<?, ?>) map.get("services");
        Map<?, ?> app = (Map<?, ?>) services.get("app");
        assertThat(app.keySet().stream().map(Object::toString))
                .containsExactly(
                        "name",
                        "changed",
                        "build",
                        "tier",
                        "reasons",
                        "fingerprint",
                        "image",
                        "digest",
                        "previousDigest",
                        "needs",
                        "estimate");
        assertThat(app.get("needs")).isEqualTo(List.of("base"));
        assertThat(app.get("reasons"))
                .isEqualTo(List.of(Map.of("kind", "file", "path", "app/code", "change", "modified")));
        assertThat(app.get("tier")).isEqualTo("code");
        assertThat(app.get("digest")).isNull();
        assertThat(app.get("previousDigest")).isEqualTo(FakeImages.digest("app").value());
        assertThat(app.get("image")).isEqualTo("registry.example.com/prod/app");
        assertThat((String) app.get("fingerprint")).matches("sha256:[0-9a-f]{64}");
        Map<?, ?> base = (Map<?, ?>) services.get("base");
        assertThat(base.get("digest")).isEqualTo(FakeImages.digest("base").value());
        assertThat(base.get("builtBy")).isEqualTo("stet run #1");
        assertThat(base.get("estimate")).isEqualTo(Map.of("seconds", 0L, "p90", 0L, "from", "default", "samples", 0L));
        Map<?, ?> lib = (Map<?, ?>) services.get("lib");
        assertThat(lib.get("image")).isNull();
        assertThat(PlainJson.read(PlainJson.write(map))).isEqualTo(map);
        assertPlain(map);
    }

    /** The sandbox and the Pipeline's memory want these very classes. */
    private static void assertPlain(Object value) {
        if (value instanceof Map<?, ?> map) {
            assertThat(map).isExactlyInstanceOf(LinkedHashMap.class);
            map.values().stream().filter(each -> each != null).forEach(DetectionJsonTest::assertPlain);
        } else if (value instanceof List<?> list) {
            assertThat(list).isExactlyInstanceOf(ArrayList.class);
            list.forEach(DetectionJsonTest::assertPlain);
        } else {
            assertThat(value).isInstanceOfAny(String.class, Boolean.class, Long.class);
        }
    }

    @Test
    void shouldNameEverythingInOtherModesAndStillTellTheTruth() throws Exception {
        adopt();

        DetectionResult observed = detect(request.withMode(DetectionMode.OBSERVE));
        Map<String, Object> map = new LinkedHashMap<>(DetectionJson.map(observed));
        assertThat(map)
                .contains(entry("changed", List.of("app", "base", "lib")), entry("build", List.of("app", "base")));
        assertThat(observed.services().values())
                .allMatch(service -> !service.decision().isChanged());

        DetectionResult off = Detection.off(request.withOnly(Set.of(APP)));
        assertThat(changed(off)).containsExactly("app");
    }

    @Test
    void shouldTellOnlyOfWhatWasAskedButLookAtWhatItNeeds() throws Exception {
        adopt();
        write("base/src/main", "other");

        DetectionResult result = detect(request.withOnly(Set.of(APP)));

        assertThat(result.services().keySet()).containsExactly(APP);
        assertThat(changed(result)).containsExactly("app");
        assertThatThrownBy(() -> request.withForced(Map.of(new ServiceId("ap"), new Force("x", BuildHow.Cache.USE))))
                .hasMessageContaining("no service 'ap'");
    }

    @Test
    void shouldCapReasonsForPeople() throws Exception {
        adopt();
        write("app/a", "a");
        write("app/b", "b");
        write("app/c", "c");

        List<Reason> reasons = detect().find(APP).orElseThrow().decision().reasons();

        assertThat(DetectionJson.capped(reasons, 1)).isEqualTo("app/a added, and 2 more");
        assertThat(DetectionJson.capped(reasons, 3)).isEqualTo("app/a added, app/b added, app/c added");
    }
}
