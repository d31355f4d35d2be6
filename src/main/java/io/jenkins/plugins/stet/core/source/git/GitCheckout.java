package io.jenkins.plugins.stet.core.source.git;

import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.Listing;
import io.jenkins.plugins.stet.core.source.fs.LongFile;
import io.jenkins.plugins.stet.core.source.fs.RawNames;
import io.jenkins.plugins.stet.core.source.fs.StatReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** The checkout that holds a directory, as far as its index helps. */
public final class GitCheckout {
    private final Path root;
    private final StatReader stats;
    private final UnaryOperator<String> environment;

    /**
     * @param root a directory of the checkout, without links
     * @param environment gives "" for variables that are not set
     */
    public GitCheckout(Path root, StatReader stats, UnaryOperator<String> environment) {
        this.root = root;
        this.stats = stats;
        this.environment = environment;
    }

    /** What the index can do for a scan. */
    public sealed interface Help {
        /** @param directory what it says about the root */
        record Index(IndexDirectory directory) implements Help {}

        /** @param why for people */
        record None(String why) implements Help {}
    }

    /** Looks for the index and reads it; whatever is unusual about it makes it useless. */
    public Help help() {
        Optional<Path> top = top();
        if (top.isEmpty()) {
            return new Help.None("there is no git checkout");
        }
        try {
            return new Help.Index(read(top.get()));
        } catch (UnusableIndexException e) {
            return new Help.None(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Help.None("git's files cannot be read (" + e + ")");
        }
    }

    /** Whether git keeps anything in that place below the root, whatever the case: it then came with a commit. */
    public Tracking tracking(String place) {
        Optional<Path> top = top();
        if (top.isEmpty()) {
            return new Tracking.No();
        }
        try {
            GitDirectory git = GitDirectory.of(top.get().resolve(".git"));
            refuseObstacles(git, top.get());
            Path file = git.own().resolve("index");
            if (Files.notExists(file)) {
                return new Tracking.No();
            }
            TrackedPlace watched = new TrackedPlace(rawPrefix(top.get()) + place);
            index(file, watched);
            return watched.isSeen() ? new Tracking.Yes() : new Tracking.No();
        } catch (UnusableIndexException e) {
            return new Tracking.Unclear(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Tracking.Unclear("git's files cannot be read (" + e + ")");
        }
    }

    private GitConfig refuseObstacles(GitDirectory git, Path top) throws IOException, UnusableIndexException {
        GitConfig config = GitConfig.of(git, environment);
        Optional<String> obstacle = config.obstacle(top);
        if (obstacle.isPresent()) {
            throw new UnusableIndexException(obstacle.get());
        }
        return config;
    }

    private String rawPrefix(Path top) {
        StringBuilder prefix = new StringBuilder();
        for (Path here = root; here != null && !here.equals(top); here = here.getParent()) {
            prefix.insert(0, RawNames.of(here) + '/');
        }
        return prefix.toString();
    }

    private Optional<Path> top() {
        for (Path here = root; here != null; here = here.getParent()) {
            if (Files.exists(here.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(here);
            }
        }
        return Optional.empty();
    }

    private IndexDirectory read(Path top) throws IOException, UnusableIndexException {
        GitDirectory git = GitDirectory.of(top.resolve(".git"));
        GitConfig config = refuseObstacles(git, top);
        GitIndex index = index(git.own().resolve("index"), TrackedPlace.none());
        IndexDirectory here =
                new IndexDirectory(index, index.range(), attributes(git, config)).listed(top, Listing.of(top));
        Path path = top;
        for (Path step : top.relativize(root)) {
            path = path.resolve(step);
            if (!path.equals(top)) {
                here = here.enter(RawNames.of(path), path, Listing.of(path));
            }
        }
        return here;
    }

    private Attributes attributes(GitDirectory git, GitConfig config) throws IOException {
        if (config.mayConvertEverything()) {
            return Attributes.everythingConverts();
        }
        Attributes attributes = Attributes.none(config.ignoresCase());
        for (Path file : config.attributeFiles()) {
            attributes = attributes.withIfThere(file);
        }
        return attributes.withIfThere(git.common().resolve("info/attributes"));
    }

    /** Git writes a new file and moves it into place, so two equal looks around the reading mean one whole index. */
    private GitIndex index(Path file, TrackedPlace watched) throws IOException, UnusableIndexException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableIndexException("git has no index");
        }
        FileStat before = stats.read(file);
        byte[] bytes = LongFile.bytes(file);
        if (!Objects.equals(stats.read(file), before)) {
            throw new UnusableIndexException("git is writing its index");
        }
        return GitIndexParser.parse(bytes, TimeUnit.NANOSECONDS.toSeconds(before.modified()), watched);
    }
}
