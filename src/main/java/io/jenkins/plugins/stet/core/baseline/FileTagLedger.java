package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.TagLedger;
import io.jenkins.plugins.stet.core.image.TagMove;
import io.jenkins.plugins.stet.core.source.fs.PlainFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Moves of tags as files, one directory a repository, because its lock is held while the registry is spoken to. */
public final class FileTagLedger implements TagLedger {
    private static final String KIND = "tagmoves";
    private static final String FILE = "moves";
    private static final int SCHEMA = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path directory;
    private final FileOperations operations;
    private final Clock clock;
    private final Consumer<StoreProblem> problems;

    /** Keeps the moves below this directory, and tells of files that it cannot believe. */
    public FileTagLedger(Path directory, Consumer<StoreProblem> problems) {
        this(directory, new DiskOperations(), Clock.systemUTC(), problems);
    }

    FileTagLedger(Path directory, FileOperations operations, Clock clock, Consumer<StoreProblem> problems) {
        this.directory = directory;
        this.operations = operations;
        this.clock = clock;
        this.problems = problems;
    }

    @Override
    public <T> T holding(ImageRepository repository, Work<T> work) throws IOException {
        Path place = directory.resolve(Digest.of(repository.toString().getBytes(StandardCharsets.UTF_8))
                .hex());
        return new StoreLock(place, PATIENCE).holding(() -> work.with(new Open(place.resolve(FILE), read(place))));
    }

    private SortedMap<String, TagMove> read(Path place) throws IOException {
        Path file = place.resolve(FILE);
        try {
            Envelope.Opened opened = Envelope.open(KIND, SCHEMA, PlainFile.bytes(file));
            if (opened instanceof Envelope.Opened.Newer) {
                throw new BaselineException(
                        file + " was written by a newer release of stet; no tag is moved. Install that release again");
            }
            return opened instanceof Envelope.Opened.Intact intact
                    ? parse(place, intact.body())
                    : setAside(place, ((Envelope.Opened.Damaged) opened).why());
        } catch (NoSuchFileException e) {
            return new TreeMap<>();
        } catch (PlainFile.NotAFileException e) {
            return setAside(place, e.what());
        }
    }

    private SortedMap<String, TagMove> parse(Path place, byte[] body) throws IOException {
        try {
            return Fields.of(PlainJson.read(body)).map("tags", FileTagLedger::move);
        } catch (IllegalArgumentException e) {
            return setAside(place, String.valueOf(e.getMessage()));
        }
    }

    private static TagMove move(Object value) {
        Fields fields = Fields.of(value);
        Instant began = fields.has("at") ? Instant.ofEpochSecond(fields.number("at")) : TagMove.UNKNOWN;
        return new TagMove(fields.text("job"), fields.number("build"), new Digest(fields.text("digest")), began);
    }

    /** Without its order the next build to come moves the tags; that is said, because an older one might. */
    private SortedMap<String, TagMove> setAside(Path place, String why) throws IOException {
        RecordFile.Place files = new RecordFile.Place(place, operations, clock, problems);
        new RecordFile(files, KIND, "").setAside(place.resolve(FILE), why);
        return new TreeMap<>();
    }

    private final class Open implements Moves {
        private final Path file;
        private final SortedMap<String, TagMove> moves;

        Open(Path file, SortedMap<String, TagMove> moves) {
            this.file = file;
            this.moves = moves;
        }

        @Override
        public Optional<TagMove> last(String tag) {
            return Optional.ofNullable(moves.get(tag));
        }

        @Override
        public void record(Collection<String> tags, TagMove move) throws IOException {
            tags.forEach(tag -> moves.put(tag, move));
            write();
        }

        private void write() throws IOException {
            SortedMap<String, Object> stored = new TreeMap<>();
            moves.forEach((name, each) -> stored.put(
                    name,
                    Map.of(
                            "job",
                            each.job(),
                            "build",
                            each.build(),
                            "digest",
                            each.digest().value(),
                            "at",
                            each.began().getEpochSecond())));
            byte[] body = PlainJson.write(Map.of("tags", stored));
            new AtomicFile(operations).replace(file, Envelope.seal(KIND, SCHEMA, body));
        }
    }
}
