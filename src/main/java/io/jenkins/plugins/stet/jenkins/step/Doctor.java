package io.jenkins.plugins.stet.jenkins.step;

import io.jenkins.plugins.stet.core.build.remote.EngineQuestion;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ManifestException;
import io.jenkins.plugins.stet.core.text.Bytes;
import io.jenkins.plugins.stet.engine.doctor.Finding;
import io.jenkins.plugins.stet.engine.doctor.Findings;
import io.jenkins.plugins.stet.jenkins.agent.LostAgent;
import io.jenkins.plugins.stet.jenkins.detect.RefusedException;
import io.jenkins.plugins.stet.jenkins.detect.Tree;
import io.jenkins.plugins.stet.jenkins.detect.TreeManifest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Looks at what builds of a run need: the engine from the agent, registries and records from the controller. */
final class Doctor {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String RECORDS = "records";

    private final EngineVoice engine;
    private final Tree tree;
    private final Function<Manifest, List<Finding>> registries;
    private final List<String> recordProblems;
    private final long recordBytes;

    Doctor(
            EngineVoice engine,
            Tree tree,
            Function<Manifest, List<Finding>> registries,
            List<String> recordProblems,
            long recordBytes) {
        this.engine = engine;
        this.tree = tree;
        this.registries = registries;
        this.recordProblems = recordProblems;
        this.recordBytes = recordBytes;
    }

    /** @param log for the manifest's warnings */
    Findings examine(Consumer<String> log) throws IOException, InterruptedException {
        List<Finding> all = new ArrayList<>(engine());
        all.addAll(manifest(log));
        all.addAll(records());
        return new Findings(all);
    }

    /** That the agent is lost is no finding: the step begins again when it is back. */
    private List<Finding> engine() throws IOException, InterruptedException {
        try {
            return Findings.of(engine.ask(new EngineQuestion.Examination(), PATIENCE))
                    .all();
        } catch (IOException | IllegalArgumentException e) {
            if (e instanceof IOException lost && LostAgent.isBehind(e)) {
                throw lost;
            }
            return List.of(Finding.unreachable(
                    "engine",
                    "the agent could not look at it: " + e.getMessage(),
                    "See whether Java can be started on the agent, and whether the engine answers there."));
        }
    }

    private List<Finding> manifest(Consumer<String> log) throws IOException, InterruptedException {
        try {
            Manifest manifest = TreeManifest.of(tree, log);
            List<Finding> findings = new ArrayList<>();
            findings.add(Finding.ok(
                    "manifest",
                    manifest.fileName() + " names " + manifest.services().size() + " services"));
            findings.addAll(registries.apply(manifest));
            return findings;
        } catch (RefusedException | ManifestException e) {
            return List.of(
                    Finding.problem("manifest", String.valueOf(e.getMessage()), "Its registries were not looked at."));
        }
    }

    private List<Finding> records() {
        return recordProblems.isEmpty()
                ? List.of(Finding.ok(RECORDS, "nothing of this job's is damaged; they take " + Bytes.text(recordBytes)))
                : recordProblems.stream()
                        .map(problem -> Finding.warning(RECORDS, problem, ""))
                        .toList();
    }
}
