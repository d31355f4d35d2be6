package io.jenkins.plugins.stet.core.source.fs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {
    private static final List<String> NAMES = List.of(".a", "a", "a b", "aa", "b", "b.txt", "\u00e9");

    @TempDir
    private Path directory;

    @BeforeEach
    void makeFiles() throws Exception {
        for (String name : NAMES) {
            Files.createFile(directory.resolve(name));
        }
    }

    private static List<String> names(Listing listing) {
        return IntStream.range(0, listing.size()).mapToObj(listing::name).toList();
    }

    @Test
    void shouldKeepItsNamesWhenItIsPacked() throws Exception {
        Listing listing = Listing.of(directory);
        List<String> before = names(listing);

        listing.pack();

        assertThat(names(listing)).isEqualTo(before).hasSameSizeAs(NAMES).isSorted();
        assertThat(listing.path(1)).isEqualTo(directory.resolve("a"));
        assertThat(listing.difference(Listing.of(directory))).isEmpty();
    }

    @Test
    void shouldFindEachOfItsNamesAndNoOther() throws Exception {
        Listing listing = Listing.of(directory);
        Listing packed = Listing.of(directory);
        packed.pack();

        for (String name : names(listing)) {
            assertThat(listing.contains(name)).isTrue();
            assertThat(packed.contains(name)).isTrue();
        }
        for (String other : List.of("", ".", ".b", "a ", "ab", "z", "\u00ff")) {
            assertThat(listing.contains(other)).as(other).isFalse();
            assertThat(packed.contains(other)).as(other).isFalse();
        }
        assertThat(Listing.empty(directory).contains("a")).isFalse();
    }

    @Test
    void shouldOnlyKeepTheNamesOfTheVeryDirectoryThatWasLookedAt() throws Exception {
        Files.delete(directory.resolve("\u00e9"));
        FileStat look = StatReader.of(directory).read(directory);
        Path other = Files.createDirectory(directory.resolveSibling("other-" + look.inode()));
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(directory));
        FileStat later = new FileStat(
                look.type(), look.permissions(), look.size(), look.modified() + 1, look.changed(), look.inode());

        assertThat(Listing.of(directory, look).canBeKept()).isTrue();
        assertThat(names(Listing.of(directory, look))).isEqualTo(names(Listing.of(directory)));
        assertThat(Listing.of(other, look).canBeKept()).as("another inode").isFalse();
        assertThat(Listing.of(directory, later).canBeKept()).as("another time").isFalse();
        assertThat(Listing.of(directory).canBeKept()).as("not looked at").isFalse();
        Files.delete(other);
    }

    @Test
    void shouldBeCarefulWithNamesThatAreNotPlainOrTooLongToBePacked() {
        String longest = "x".repeat(255);

        assertThat(Listing.arePlain(new String[] {"a", longest})).isTrue();
        assertThat(Listing.arePlain(new String[] {"a", longest + "x"})).isFalse();
        assertThat(Listing.arePlain(new String[] {"a", "\u00e9"})).isFalse();
    }

    /** A disk or a network that fails in the middle of a directory. */
    @Test
    void shouldNotTakeAReadErrorForTheEnd() throws Exception {
        IOException failure = new IOException("Input/output error");

        try (DirectoryStream<Path> failing = new FailingStream(directory, failure)) {
            assertThatThrownBy(() -> Listing.names(failing)).isSameAs(failure);
        }
    }

    /** Gives one name, then an error. */
    private static final class FailingStream implements DirectoryStream<Path>, Iterator<Path> {
        private final IOException failure;
        private final Iterator<Path> names;

        FailingStream(Path name, IOException failure) {
            this.names = List.of(name).iterator();
            this.failure = failure;
        }

        @Override
        public Iterator<Path> iterator() {
            return this;
        }

        @Override
        public boolean hasNext() {
            if (names.hasNext()) {
                return true;
            }
            throw new DirectoryIteratorException(failure);
        }

        @Override
        public Path next() {
            return names.next();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @Test
    void shouldTellWhatCameAndWhatWentAlsoWhenItIsPacked() throws Exception {
        Listing before = Listing.of(directory);
        before.pack();
        Files.delete(directory.resolve("aa"));
        Files.createFile(directory.resolve("new"));

        assertThat(before.difference(Listing.of(directory))).containsExactly("aa", "new");
    }
}
