package io.jenkins.plugins.stet.core.dockerfile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A Dockerfile as it was read; what it needs depends on target, arguments and platforms. */
public final class Dockerfile {
    private final List<String> lines;
    private final char escape;
    private final Optional<Directives.Directive> foreignSyntax;
    private final List<Instruction> globalArgs;
    private final List<Stage> stages;
    private final List<DockerfileWarning> warnings;

    Dockerfile(List<String> lines, char escape, StageParser parsed, List<DockerfileWarning> warnings) {
        this.lines = List.copyOf(lines);
        this.escape = escape;
        this.foreignSyntax = Optional.empty();
        this.globalArgs = parsed.globalArgs();
        this.stages = parsed.stages();
        this.warnings = List.copyOf(warnings);
    }

    /** In the language of another frontend, which is not read at all. */
    Dockerfile(List<String> lines, Directives.Directive foreignSyntax) {
        this.lines = List.copyOf(lines);
        this.escape = '\\';
        this.foreignSyntax = Optional.of(foreignSyntax);
        this.globalArgs = List.of();
        this.stages = List.of();
        this.warnings = List.of();
    }

    /** The names of the stages that have one, in small letters. */
    public List<String> stageNames() {
        return stages.stream().map(Stage::name).filter(name -> !name.isEmpty()).toList();
    }

    /** Whether another frontend than Docker's own reads this file. */
    public boolean isForeign() {
        return foreignSyntax.isPresent();
    }

    Optional<Directives.Directive> foreignSyntax() {
        return foreignSyntax;
    }

    List<String> lines() {
        return lines;
    }

    char escape() {
        return escape;
    }

    List<Instruction> globalArgs() {
        return globalArgs;
    }

    List<Stage> stages() {
        return stages;
    }

    List<DockerfileWarning> warnings() {
        return warnings;
    }

    /**
     * The stage that is built.
     *
     * @param target "" for the last one
     */
    Stage target(String target) throws DockerfileException {
        if (target.isEmpty()) {
            return stages.get(stages.size() - 1);
        }
        return stageNamed(target)
                .orElseThrow(() -> new DockerfileException(
                        stages.get(stages.size() - 1).line(),
                        "there is no stage \"" + target + "\": the stages are " + String.join(", ", stageNames())));
    }

    /** When a name is given twice, the last one has it. */
    Optional<Stage> stageNamed(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        Optional<Stage> last = Optional.empty();
        for (Stage stage : stages) {
            if (!small.isEmpty() && stage.name().equals(small)) {
                last = Optional.of(stage);
            }
        }
        return last;
    }
}
