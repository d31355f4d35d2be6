package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.detect.DetectionRequest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.PlanningRules;
import io.jenkins.plugins.stet.core.plan.PlanningRules.Verification;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The words about what is detected, shared by the commands that detect. */
final class DetectWords {
    private static final String NO_VERIFY = "--no-verify";

    private DetectWords() {}

    static void declareVerification(CommandSpec spec) {
        spec.addOption(Words.flag(
                NO_VERIFY,
                "Ask no registry and no engine: recorded images count as present, base images keep their last known"
                        + " digest."));
    }

    static void declareForce(CommandSpec spec) {
        spec.addOption(Words.texts("--rebuild", "SERVICE", "Build these services whatever is known."));
        spec.addOption(Words.flag("--rebuild-all", "Build every service whatever is known."));
    }

    static boolean verifies(ParseResult words) {
        return !Words.isSet(words, NO_VERIFY);
    }

    /** What a command that only has {@link #declareVerification} asks. */
    static DetectionRequest request(Workspace workspace, Verification verification, Instant now) {
        PlanningRules rules = PlanningRules.of(Records.TRUST, now).withVerification(verification);
        return DetectionRequest.of(workspace.manifest(), rules);
    }

    static Verification verification(ParseResult words) {
        return verifies(words) ? Verification.ASK : Verification.TRUST_RECORDS;
    }

    static Map<ServiceId, PlanningRules.Force> forced(Workspace workspace, ParseResult words) throws CliException {
        Map<ServiceId, PlanningRules.Force> forced = new LinkedHashMap<>();
        if (Words.isSet(words, "--rebuild-all")) {
            workspace.manifest().services().keySet().forEach(id -> forced.put(id, force("--rebuild-all")));
        }
        for (String name : Words.texts(words, "--rebuild")) {
            forced.put(workspace.service(name), force("--rebuild"));
        }
        return forced;
    }

    private static PlanningRules.Force force(String word) {
        return new PlanningRules.Force(word, BuildHow.Cache.USE);
    }
}
