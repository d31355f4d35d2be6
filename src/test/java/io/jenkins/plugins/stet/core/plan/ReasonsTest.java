package io.jenkins.plugins.stet.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.manifest.Tier;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    @Test
    void shouldLeaveShortListsAlone() {
        assertThat(Reasons.capped(files(Reasons.MOST))).isEqualTo(files(Reasons.MOST));
        assertThat(Reasons.texts(files(2), 2)).containsExactly("f0 added", "f1 added");
    }

    @Test
    void shouldCountTheRestInOneReason() {
        List<Reason> capped = Reasons.capped(files(Reasons.MOST + 1234));

        assertThat(capped)
                .hasSize(Reasons.MOST + 1)
                .startsWith(files(Reasons.MOST).toArray(Reason[]::new));
        assertThat(capped).endsWith(new Reason.More("file", 1234, Tier.CODE));
    }

    @Test
    void shouldCountWhatIsBehindACap() {
        assertThat(Reasons.texts(Reasons.capped(files(1334)), 1)).containsExactly("f0 added", "and 1333 more");
        assertThat(Reasons.texts(Reasons.capped(files(1334)), 200)).endsWith("and 1234 more");
    }

    private static List<Reason> files(int count) {
        return IntStream.range(0, count)
                .<Reason>mapToObj(i -> new Reason.FileChanged("f" + i, Reason.Change.ADDED, Tier.CODE))
                .toList();
    }
}
