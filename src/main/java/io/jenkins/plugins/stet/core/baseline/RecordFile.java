package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.baseline.StoreProblem.Kind;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.source.fs.PlainFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The files of one kind: found by service, read with doubt, replaced in one step, set aside when damaged. */
final class RecordFile {
    private static final int SCHEMA = 1;
    private static final String SET_ASIDE = ".corrupt-";
    private static final String TIME = "yyyyMMdd'T'HHmmss'Z'";

    /** Where the files are and with what they are handled. */
    record Place(Path directory, FileOperations operations, Clock clock, Consumer<StoreProblem> problems) {}

    /** What was found. */
    sealed interface Found {
        record Nothing() implements Found {}

        record Whole(Map<String, Object> object) implements Found {}

        record Newer(int schema) implements Found {}

        record Damaged(String why) implements Found {}

        record Unreadable(IOException cause) implements Found {}
    }

    private final Place place;
    private final String kind;
    private final String suffix;
    private final AtomicFile writer;

    RecordFile(Place place, String kind, String suffix) {
        this.place = place;
        this.kind = kind;
        this.suffix = suffix;
        this.writer = new AtomicFile(place.operations());
    }

    /** Ids are safe in names, but file systems differ in letter case and length; a digest is the same everywhere. */
    Path of(ServiceId service) {
        String name =
                Digest.of(service.value().getBytes(StandardCharsets.UTF_8)).hex();
        return place.directory().resolve(name + suffix);
    }

    Found read(Path file) {
        try {
            Envelope.Opened opened = Envelope.open(kind, SCHEMA, PlainFile.bytes(file));
            if (opened instanceof Envelope.Opened.Newer newer) {
                return new Found.Newer(newer.schema());
            }
            if (opened instanceof Envelope.Opened.Damaged damaged) {
                return new Found.Damaged(damaged.why());
            }
            return parse(((Envelope.Opened.Intact) opened).body());
        } catch (NoSuchFileException e) {
            return new Found.Nothing();
        } catch (PlainFile.NotAFileException e) {
            return new Found.Damaged(e.what());
        } catch (IOException e) {
            return new Found.Unreadable(e);
        }
    }

    private static Found parse(byte[] body) {
        try {
            return new Found.Whole(PlainJson.read(body));
        } catch (IOException e) {
            return new Found.Damaged("it is not what it should be: " + why(e));
        }
    }

    void write(ServiceId service, Map<String, Object> object) throws IOException {
        write(of(service), object);
    }

    void write(Path file, Map<String, Object> object) throws IOException {
        writer.replace(file, Envelope.seal(kind, SCHEMA, PlainJson.write(object)));
    }

    static int size(Map<String, Object> object) {
        return PlainJson.write(object).length;
    }

    void sweep() throws IOException {
        writer.sweep(place.directory());
    }

    void delete(ServiceId service) throws IOException {
        Path file = of(service);
        place.operations().delete(file);
        for (Path aside : setAside(file)) {
            place.operations().delete(aside);
        }
        place.operations().syncDirectory(place.directory());
    }

    /** Keeps a damaged file for whoever wants to know, under a name that is never read. */
    void setAside(Path file, String why) throws IOException {
        // made where it is needed: damage is rare, and formatters are a tenth of what a process loads to begin
        String time = DateTimeFormatter.ofPattern(TIME)
                .withZone(ZoneOffset.UTC)
                .format(place.clock().instant());
        String name = file.getFileName() + SET_ASIDE + time;
        Path target = file.resolveSibling(name);
        for (int i = 2; Files.exists(target); i++) {
            target = file.resolveSibling(name + "-" + i);
        }
        place.operations().move(file, target);
        place.operations().syncDirectory(place.directory());
        report(
                Kind.DAMAGED,
                file,
                file + " is damaged: " + why + ". It was set aside as " + target.getFileName()
                        + "; what it recorded is built again");
    }

    boolean wasSetAside(ServiceId service) throws IOException {
        return !setAside(of(service)).isEmpty();
    }

    private List<Path> setAside(Path file) throws IOException {
        String beginning = file.getFileName() + SET_ASIDE;
        return list(name -> name.startsWith(beginning));
    }

    List<Path> allSetAside() throws IOException {
        return list(name -> name.contains(suffix + SET_ASIDE));
    }

    List<Path> all() throws IOException {
        return list(name -> name.endsWith(suffix));
    }

    private List<Path> list(Predicate<String> wanted) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(place.directory())) {
            for (Path file : stream) {
                if (wanted.test(file.getFileName().toString())) {
                    files.add(file);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return files;
    }

    void report(Kind problem, Path file, String message) {
        place.problems().accept(StoreProblem.of(problem, file, message));
    }

    static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied to " + e.getMessage();
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
