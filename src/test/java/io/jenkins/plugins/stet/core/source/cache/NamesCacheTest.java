package io.jenkins.plugins.stet.core.source.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.FileType;
import io.jenkins.plugins.stet.core.source.fs.Listing;
import io.jenkins.plugins.stet.core.source.paths.PathRange;
import io.jenkins.plugins.stet.testing.random.Chance;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesCacheTest {
    private static final int RECORDS = 2 * Long.BYTES + 3 * Integer.BYTES;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long NOW = 1_000_000 * SECOND;
    private static final long OLD = NOW - 10 * SECOND + 1;
    private static final List<String> PATHS =
            List.of("", "a/", "a/b/", "a/b/c/", "a-b/", "ab/", "empty/", "\u00c3\u00a9/");

    @TempDir
    Path directory;

    private Path file;
    private final List<Listing> listings = new ArrayList<>();

    /** Each directory has as many files as its place in the list, the empty one none. */
    @BeforeEach
    void fill() throws IOException {
        file = directory.resolve("made/on/the/way/cache");
        List<ListedDirectory> directories = new ArrayList<>();
        for (int i = 0; i < PATHS.size(); i++) {
            Path place = Files.createDirectories(directory.resolve("listed-" + i));
            for (int j = 0; j < i && !PATHS.get(i).equals("empty/"); j++) {
                Files.createFile(place.resolve("name-" + "x".repeat(j * 35) + i));
            }
            listings.add(Listing.of(place));
            directories.add(new ListedDirectory(
                    PATHS.get(i), stat(i, OLD), listings.get(i).pack()));
        }
        open().save(directories);
    }

    private NamesCache open() throws IOException {
        return NamesCache.open(file, "tree", NOW);
    }

    private static FileStat stat(int inode, long changed) {
        return new FileStat(FileType.DIRECTORY, 0755, 4096, OLD, changed, inode + 1L);
    }

    private static PathRange range(NamesCache cache, String path) {
        PathRange range = cache.range();
        for (String name : path.isEmpty() ? new String[0] : path.split("/")) {
            range = range.enter(name);
        }
        return range;
    }

    private static Optional<List<String>> names(NamesCache cache, String path, FileStat stat) {
        int entry = range(cache, path).own();
        return entry == PathRange.ABSENT
                ? Optional.empty()
                : cache.find(entry, stat).map(packed -> names(Listing.of(Path.of("x"), packed)));
    }

    private static List<String> names(Listing listing) {
        return IntStream.range(0, listing.size()).mapToObj(listing::name).toList();
    }

    @Test
    void shouldKnowWhatWasListed() throws IOException {
        for (int i = 0; i < PATHS.size(); i++) {
            assertThat(names(open(), PATHS.get(i), stat(i, OLD))).contains(names(listings.get(i)));
        }
        assertThat(open().size()).isEqualTo(PATHS.size());
    }

    @Test
    void shouldKnowNothingOfADirectoryThatLooksOtherwise() throws IOException {
        FileStat other = new FileStat(FileType.DIRECTORY, 0755, 4096, OLD + 1, OLD, 2);

        assertThat(names(open(), "a/", stat(1, OLD))).isPresent();
        assertThat(names(open(), "a/", stat(1, OLD + 1))).isEmpty();
        assertThat(names(open(), "a/", other)).isEmpty();
        assertThat(names(open(), "a/", stat(2, OLD))).isEmpty();
        assertThat(names(open(), "a/b/", stat(1, OLD))).isEmpty();
        assertThat(names(open(), "a/c/", stat(1, OLD))).isEmpty();
        assertThat(names(open(), "c/", stat(1, OLD))).isEmpty();
    }

    @Test
    void shouldNotTrustYoungDirectories() throws IOException {
        long young = NOW - 2 * SECOND + 1;

        assertThat(open().canKnow(stat(1, young - 2))).isTrue();
        assertThat(open().canKnow(stat(1, young))).isFalse();
        assertThat(NamesCache.open(file, "tree", OLD).canKnow(stat(1, OLD))).isFalse();
        assertThat(names(NamesCache.open(file, "tree", OLD), "a/", stat(1, OLD)))
                .isEmpty();
        assertThat(NamesCache.open(file, "tree", 0).canKnow(stat(1, OLD))).isFalse();
    }

    @Test
    void shouldNotTrustTimesThatNoFineClockStamped() throws IOException {
        assertThat(open().canKnow(stat(1, OLD))).isTrue();
        assertThat(open().canKnow(stat(1, OLD - 1))).as("a whole second").isFalse();
    }

    @Test
    void shouldNotTakeOtherThingsForDirectories() throws IOException {
        FileStat link = new FileStat(FileType.SYMLINK, 0777, 4096, OLD, OLD, 2);
        FileStat unknown = new FileStat(FileType.DIRECTORY, 0755, 4096, OLD, OLD, 0);

        assertThat(open().canKnow(link)).isFalse();
        assertThat(open().canKnow(unknown)).as("an unknown inode").isFalse();
    }

    @Test
    void shouldKnowOnlyWhatWasSavedLast() throws IOException {
        open().save(List.of(
                new ListedDirectory("b/", stat(9, OLD), listings.get(3).pack())));

        assertThat(names(open(), "b/", stat(9, OLD))).contains(names(listings.get(3)));
        assertThat(names(open(), "a/", stat(1, OLD))).isEmpty();
    }

    @Test
    void shouldNotTakeADirectoryForTheOneAboveIt() throws IOException {
        open().save(List.of(
                new ListedDirectory("a/b/", stat(9, OLD), listings.get(3).pack())));

        assertThat(names(open(), "a/b/", stat(9, OLD))).isPresent();
        assertThat(names(open(), "a/", stat(9, OLD))).isEmpty();
        assertThat(names(open(), "", stat(9, OLD))).isEmpty();
    }

    @Test
    void shouldKnowNothingWhenItBeginsAnew() throws IOException {
        NamesCache anew = NamesCache.anew(file, "tree", NOW);

        assertThat(anew.size()).isZero();
        assertThat(names(anew, "a/", stat(1, OLD))).isEmpty();

        anew.save(List.of());

        assertThat(open().size()).isZero();
    }

    @Test
    void shouldKnowNothingOfAnotherTree() throws IOException {
        NamesCache moved = NamesCache.open(file, "other", NOW);

        assertThat(names(moved, "a/", stat(1, OLD))).isEmpty();
    }

    @Test
    void shouldNotTakeTheFileOfTheStatCacheForItsOwn() throws IOException {
        StatCache marked = StatCache.open(file, directory, NOW);
        marked.mark("mark");
        marked.save();

        assertThat(open().size()).isZero();
    }

    @Test
    void shouldThrowEveryTruncationAway() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(open().size()).as("%d of %d bytes", length, whole.length).isZero();
        }
    }

    @Test
    void shouldThrowEveryFlippedBitAway() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Chance chance = Chance.fresh();
        for (int i = 0; i < 10_000; i++) {
            byte[] damaged = whole.clone();
            damaged[chance.below(whole.length)] ^= (byte) (1 << chance.below(8));
            Files.write(file, damaged);
            assertThat(open().size()).as(chance.replay()).isZero();
        }
    }

    /** Whoever writes a checksum that fits, by chance or on purpose. */
    @Test
    void shouldTakeNoNamesFromOutsideOfTheirPart() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int record = 2 * Long.BYTES
                + 3 * Integer.BYTES
                + PATHS.stream().sorted().toList().indexOf("a/b/") * NamesTable.LENGTH;
        int count = record + 3 * Long.BYTES;
        for (int at : new int[] {count, count + Integer.BYTES}) {
            for (int wrong : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, whole.length, 1 << 20}) {
                Files.write(file, summed(ByteBuffer.wrap(whole.clone()).putInt(at, wrong)));
                assertThat(open().size()).isEqualTo(PATHS.size());
                assertThat(names(open(), "a/b/", stat(PATHS.indexOf("a/b/"), OLD)))
                        .isEmpty();
            }
        }
        Files.write(file, summed(ByteBuffer.wrap(whole.clone()).putInt(count, 2)));
        assertThat(names(open(), "a/b/", stat(PATHS.indexOf("a/b/"), OLD))).isPresent();

        int last = PATHS.size() - 1;
        int lastCount = RECORDS + last * NamesTable.LENGTH + 3 * Long.BYTES;
        Files.write(file, summed(ByteBuffer.wrap(whole.clone()).putInt(lastCount, last + 1)));
        assertThat(names(open(), PATHS.get(last), stat(last, OLD)))
                .as("more names than there are")
                .isEmpty();
    }

    private static byte[] summed(ByteBuffer data) {
        CRC32C checksum = new CRC32C();
        int end = data.capacity() - Long.BYTES;
        checksum.update(data.array(), 0, end);
        return data.putLong(end, checksum.getValue()).array();
    }
}
