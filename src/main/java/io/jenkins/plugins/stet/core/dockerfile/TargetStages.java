package io.jenkins.plugins.stet.core.dockerfile;

import java.util.Collection;
import java.util.TreeMap;

/** The stages that a target reaches: through FROM, COPY --from and mounts, those of triggers included. */
final class TargetStages {
    private final Dockerfile dockerfile;
    private final FromReader fromReader;
    private final TreeMap<Integer, ResolvedStage> reached = new TreeMap<>();

    private TargetStages(Dockerfile dockerfile, FromReader fromReader) {
        this.dockerfile = dockerfile;
        this.fromReader = fromReader;
    }

    /** In the order of the file, so that each comes after what it needs. */
    static Collection<ResolvedStage> reach(Dockerfile dockerfile, FromReader fromReader, Stage target)
            throws DockerfileException {
        TargetStages stages = new TargetStages(dockerfile, fromReader);
        stages.reached.put(target.index(), fromReader.resolve(target));
        // what a stage needs lies before it, so one pass downwards meets everything
        for (int index = target.index(); index >= 0; index--) {
            if (stages.reached.containsKey(index)) {
                stages.follow(stages.reached.get(index));
            }
        }
        return stages.reached.values();
    }

    private void follow(ResolvedStage stage) throws DockerfileException {
        add(stage.base(), stage.stage());
        for (Instruction command : stage.commands()) {
            for (FromReference from : FromReference.in(command)) {
                add(from.resolve(dockerfile, stage.stage()), stage.stage());
            }
        }
    }

    private void add(Origin origin, Stage user) throws DockerfileException {
        if (origin instanceof Origin.OtherStage other) {
            add(other.stage());
        }
        if (origin instanceof Origin.Unresolved) {
            for (Stage earlier : dockerfile.stages().subList(0, user.index())) {
                add(earlier);
            }
        }
    }

    private void add(Stage stage) throws DockerfileException {
        if (!reached.containsKey(stage.index())) {
            reached.put(stage.index(), fromReader.resolve(stage));
        }
    }
}
