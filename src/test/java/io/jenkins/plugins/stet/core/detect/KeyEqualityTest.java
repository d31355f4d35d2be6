package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.ImageVersion;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.Reason;
import io.jenkins.plugins.stet.core.source.fs.FileStat;
import io.jenkins.plugins.stet.core.source.fs.FileType;
import io.jenkins.plugins.stet.testing.RecordEquality;
import org.junit.jupiter.api.Test;

/** The values that every detection compares or looks up. */
class KeyEqualityTest {
    @Test
    void shouldCompareEverythingOfAKey() throws Exception {
        RecordEquality.check(new ServiceId("a"), new ServiceId("b"));
        RecordEquality.check(new BaseReference("a", "b"), new BaseReference("c", "d"));
        RecordEquality.check(new BaseImageQuery("a", "b"), new BaseImageQuery("c", "d"));
        Digest one = Digest.of(new byte[] {1});
        Digest other = Digest.of(new byte[] {2});
        RecordEquality.check(one, other);
        RecordEquality.check(new ImageRepository("a", "b"), new ImageRepository("c", "d"));
        RecordEquality.check(new ImageVersion.Tag("a"), new ImageVersion.Tag("b"));
        RecordEquality.check(new ImageVersion.Pinned(one), new ImageVersion.Pinned(other));
        RecordEquality.check(new ImageRepository("a", "b").tag("e"), new ImageRepository("c", "d").tag("f"));
        RecordEquality.check(new Reason.NoBaseline("a"), new Reason.NoBaseline("b"));
        RecordEquality.check(
                new FileStat(FileType.REGULAR, 1, 2, 3, 4, 5), new FileStat(FileType.DIRECTORY, 6, 7, 8, 9, 10));
    }
}
