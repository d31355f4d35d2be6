package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.engine.doctor.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at what lies on this machine: git, the records and the cache of scans. */
final class PlaceExam {

    private final Workspace workspace;
    private final StetDirectory directory;

    PlaceExam(Workspace workspace) {
        this.workspace = workspace;
        this.directory = StetDirectory.of(workspace.root());
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(git());
        findings.add(writable());
        findings.addAll(damaged());
        findings.add(cache());
        return findings;
    }

    private Finding git() {
        if (!isAnswered("--version")) {
            return Finding.warning(
                    "git",
                    "git was not found, or does not answer",
                    "Install git: without it branches have no tags or caches of their own.");
        }
        return isAnswered("rev-parse", "--is-inside-work-tree")
                ? Finding.ok("git", "found, and this is a working copy")
                : Finding.warning(
                        "git",
                        "this is no working copy: images are tagged by their content only",
                        "Nothing, if that is meant.");
    }

    private boolean isAnswered(String... words) {
        return new GitCommand(workspace.root()).ask(words).isPresent();
    }

    private Finding writable() {
        try {
            directory.create();
            Files.delete(Files.createTempFile(directory.path(), "doctor", ".tmp"));
            return Finding.ok("records", directory.path() + " can be written");
        } catch (IOException e) {
            return Finding.problem(
                    "records",
                    directory.path() + " cannot be written: " + e,
                    "Make it writable: without records everything is built.");
        }
    }

    private List<Finding> damaged() {
        Records records = new Records(workspace);
        workspace.manifest().services().keySet().forEach(records::load);
        return records.notes().stream()
                .map(note -> Finding.warning("records", note, "The services that it names are built once more."))
                .toList();
    }

    private Finding cache() {
        Path cache = directory.statCache();
        if (!Files.exists(cache)) {
            return Finding.ok("cache of scans", "none yet: the first scan without git's index makes one");
        }
        return Files.isReadable(cache) && Files.isWritable(cache)
                ? Finding.ok("cache of scans", cache + " is there")
                : Finding.warning(
                        "cache of scans", cache + " cannot be read and written", "Remove it, or change its owner.");
    }
}
