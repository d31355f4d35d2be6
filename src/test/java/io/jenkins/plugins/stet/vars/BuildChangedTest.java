package io.jenkins.plugins.stet.vars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groovy.lang.Closure;
import groovy.lang.GroovyShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BuildChangedTest {
    private RecordedScript script;
    private final List<String> built = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    @BeforeEach
    void load() throws IOException {
        CompilerConfiguration configuration = new CompilerConfiguration();
        configuration.setScriptBaseClass(RecordedScript.class.getName());
        GroovyShell shell = new GroovyShell(getClass().getClassLoader(), new groovy.lang.Binding(), configuration);
        script = (RecordedScript) shell.parse(Files.readString(repository().resolve("vars/buildChanged.groovy")));
    }

    private static Path repository() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("vars"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    /** Services as detectChanges tells them: {@code a<b} needs b. */
    private static Map<String, Object> detected(String... services) {
        List<String> changed = new ArrayList<>();
        Map<String, Object> byName = new LinkedHashMap<>();
        for (String each : services) {
            String[] parts = each.split("<");
            changed.add(parts[0]);
            Map<String, Object> service = new LinkedHashMap<>();
            service.put("name", parts[0]);
            service.put("changed", true);
            service.put("needs", parts.length > 1 ? List.of(parts[1].split(",")) : List.of());
            byName.put(parts[0], service);
        }
        Map<String, Object> detected = new LinkedHashMap<>();
        detected.put("changed", changed);
        detected.put("unchanged", List.of("quiet", "calm"));
        detected.put("services", byName);
        return detected;
    }

    private Object call(Map<String, Object> options) {
        Closure<Object> body = new Closure<Object>(this) {
            private static final long serialVersionUID = 1L;

            @SuppressWarnings("unused") // Groovy calls it by its name
            public Object doCall(Map<?, ?> service) {
                String name = (String) service.get("name");
                built.add(name);
                if (broken.contains(name)) {
                    throw new IllegalArgumentException("broken");
                }
                return null;
            }
        };
        return script.invokeMethod("call", new Object[] {new LinkedHashMap<>(options), body});
    }

    @Test
    void shouldBuildWhatIsNeededFirst() {
        script.detected = detected("a<b", "b<c", "c", "d");

        assertThat(call(Map.of("limit", 1, "manifest", "other.yaml"))).isSameAs(script.detected);

        assertThat(built).containsExactly("c", "b", "a", "d");
        assertThat(script.detectedWith).hasToString("{manifest=other.yaml}");
        assertThat(script.said).contains("Stet: unchanged: quiet, calm");
    }

    @Test
    void shouldNotOpenMoreBranchesThanThereIsRoomOrWork() {
        script.detected = detected("a", "b", "c");
        call(Map.of("limit", 2));
        assertThat(script.branches).isEqualTo(2);

        script.branches = 0;
        call(Map.of());
        assertThat(script.branches).isEqualTo(3);
    }

    @Test
    void shouldGoOnAfterAFailureAndFailAtTheEnd() {
        script.detected = detected("a", "b<a", "c<b", "d");
        broken.add("a");

        assertThatThrownBy(() -> call(Map.of("limit", 1)))
                .hasMessage("Stet: failed: a (broken), b (needs a), c (needs b)");
        assertThat(built).containsExactly("a", "d");
    }

    @Test
    void shouldStopAtTheFirstFailureWhenTold() {
        script.detected = detected("a", "b");
        broken.add("a");

        assertThatThrownBy(() -> call(Map.of("limit", 1, "failFast", true))).hasMessage("broken");
        assertThat(built).containsExactly("a");
    }

    @Test
    void shouldTakeAnEarlierDetection() {
        call(Map.of("changes", detected("a<elsewhere")));

        assertThat(built).containsExactly("a");
        assertThatThrownBy(() -> call(Map.of("changes", detected("a"), "manifest", "x")))
                .hasMessageContaining("manifest");
    }

    @Test
    void shouldRefuseALimitThatLetsNothingThrough() {
        assertThatThrownBy(() -> call(Map.of("limit", 0, "changes", detected("a"))))
                .hasMessageContaining("at least 1");
    }
}
