package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.image.build.BuildAccess;
import io.jenkins.plugins.stet.core.image.build.SecretFile;
import io.jenkins.plugins.stet.core.image.build.SshAgent;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.BuildHow;
import io.jenkins.plugins.stet.core.plan.PlanningRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The words about how images are built. */
final class BuildWords {
    private static final String SECRET = "--secret";
    private static final String NO_CACHE = "--no-cache";
    private static final String JOBS = "--jobs";
    private static final int USUAL_JOBS = 4;

    private BuildWords() {}

    static void declareOn(CommandSpec spec) {
        spec.addPositional(Words.arguments("SERVICE", "Default: all."));
        DetectWords.declareForce(spec);
        spec.addOption(Words.flag(NO_CACHE, "Build without cache what is built. This says how, never whether."));
        spec.addOption(Words.text(
                JOBS,
                "N",
                "Build at most N images at once, each when those that it stands on are there. Default: " + USUAL_JOBS
                        + "; 1: everything one after another."));
        spec.addOption(Words.repeated(SECRET, "ID=FILE", "A file that RUN --mount=type=secret,id=ID may read."));
    }

    static BuildHow.Cache cache(ParseResult words) {
        return Words.isSet(words, NO_CACHE) ? BuildHow.Cache.IGNORE : BuildHow.Cache.USE;
    }

    static Map<ServiceId, PlanningRules.Force> forced(Workspace workspace, ParseResult words) throws CliException {
        Map<ServiceId, PlanningRules.Force> forced = new LinkedHashMap<>();
        BuildHow.Cache cache = cache(words);
        DetectWords.forced(workspace, words)
                .forEach((id, force) -> forced.put(id, new PlanningRules.Force(force.by(), cache)));
        return forced;
    }

    /** How images are built, whichever have to be. */
    record Manner(BuildAccess access, int jobs) {}

    static Manner manner(Session session, ParseResult words) throws CliException {
        return new Manner(access(session, words), jobs(words));
    }

    private static int jobs(ParseResult words) throws CliException {
        String word = Words.text(words, JOBS).orElse(String.valueOf(USUAL_JOBS));
        if (!word.matches("[1-9][0-9]{0,2}")) {
            throw CliException.wrongUse(
                    JOBS + " '" + word + "' is no number of images",
                    "Write how many to build at once, from 1 to 999; without it there are " + USUAL_JOBS + ".");
        }
        return Integer.parseInt(word);
    }

    /** Secrets that were named, and the ssh agent of whoever runs us. */
    private static BuildAccess access(Session session, ParseResult words) throws CliException {
        Map<String, byte[]> secrets = new HashMap<>();
        for (String word : Words.texts(words, SECRET)) {
            int equals = word.indexOf('=');
            if (equals < 1 || equals == word.length() - 1) {
                throw CliException.wrongUse(
                        SECRET + " '" + word + "' is not of the form ID=FILE",
                        "Write for instance npmrc=$HOME/.npmrc.");
            }
            String id = word.substring(0, equals);
            secrets.put(id, read(session, id, word.substring(equals + 1)));
        }
        String agent = session.surroundings().environment().getOrDefault("SSH_AUTH_SOCK", "");
        return new BuildAccess(secrets, agent.isEmpty() ? List.of() : List.of(new SshAgent("default", Path.of(agent))));
    }

    private static byte[] read(Session session, String id, String file) throws CliException {
        Path path = session.directory().resolve(file);
        try (InputStream in = Files.newInputStream(path)) {
            return SecretFile.read(id, in);
        } catch (SecretFile.TooLargeException e) {
            throw CliException.wrongUse(e.getMessage() + ": " + path, e.advice());
        } catch (IOException e) {
            throw CliException.wrongUse(
                    "the secret file " + path + " cannot be read: " + e.getMessage(), "Correct " + SECRET + ".");
        }
    }
}
