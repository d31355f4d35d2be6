package io.jenkins.plugins.stet.core.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTagsTest {
    private static final String HEX = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @ValueSource(strings = {"main", "release-1.2", "_x", "v1.0", "Latest_", "PR"})
    void shouldKeepBranchNamesThatAreTags(String branch) {
        assertThat(ImageTags.branch(branch)).isEqualTo(branch);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feature/x",
                "latest",
                "cache",
                "cache-main",
                "cached",
                "fp-1",
                "pr-7",
                "PR-7",
                "LATEST",
                ".hidden",
                "-dash",
                "ünïcode",
                "",
                " ",
                "a b",
                "日本語",
                "\u0000"
            })
    void shouldMakeOtherBranchNamesTagsOfTheirOwn(String branch) {
        String tag = ImageTags.branch(branch);

        assertThat(ImageVersion.Tag.isValid(tag)).isTrue();
        assertThat(tag).matches("[A-Za-z0-9_.-]{1,100}-[0-9a-f]{6}").isNotEqualTo(branch);
    }

    @Test
    void shouldTellApartWhatLooksTheSameOnceCleaned() {
        assertThat(ImageTags.branch("a/b"))
                .isNotEqualTo(ImageTags.branch("a-b"))
                .isNotEqualTo(ImageTags.branch("a+b"))
                .startsWith("a-b-");
        assertThat(ImageTags.change("1-2")).isNotEqualTo(ImageTags.change("1_2"));
    }

    @Test
    void shouldStayATagHoweverLongTheNameIs() {
        String huge = "x/".repeat(5_000);

        for (String tag : new String[] {
            ImageTags.branch(huge),
            ImageTags.branchCache(huge),
            ImageTags.jobCache(huge),
            ImageTags.change(huge),
            ImageTags.changeCache(huge),
            ImageTags.changeContent(huge, HEX),
            ImageTags.changeExtra(huge, "t".repeat(128)),
            ImageTags.further(ImageTags.changeContent(huge, HEX), Long.MAX_VALUE)
        }) {
            assertThat(ImageVersion.Tag.isValid(tag)).as(tag).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"12, pr-12, cache-pr-12", "PR12, pr-PR12, cache-pr-PR12"})
    void shouldNameChanges(String id, String tag, String cache) {
        assertThat(ImageTags.change(id)).isEqualTo(tag);
        assertThat(ImageTags.changeCache(id)).isEqualTo(cache);
        assertThat(ImageTags.changeContent(id, HEX)).isEqualTo(tag + "-fp-" + HEX);
        assertThat(ImageTags.changeExtra(id, "nightly")).isEqualTo(tag + "-nightly");
    }

    @Test
    void shouldNotLetOneChangeWriteTheTagsOfAnother() {
        assertThat(ImageTags.change("1-fp-" + HEX)).isNotEqualTo(ImageTags.changeContent("1", HEX));
        assertThat(ImageTags.change("1-nightly")).isNotEqualTo(ImageTags.changeExtra("1", "nightly"));
        assertThat(ImageTags.branchCache("pr-1")).isNotEqualTo(ImageTags.changeCache("1"));
    }

    @Test
    void shouldTellExtraTagsThatCollideOnceShortened() {
        String common = "t".repeat(127);

        assertThat(ImageTags.changeExtra("123", common + "a")).isNotEqualTo(ImageTags.changeExtra("123", common + "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest", "cache", "cachet", "fp-x", "pr-1", "Pr-1", "", "a b", "a/b", "-a"})
    void shouldRefuseExtraTagsThatAreOursOrNone(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> ImageTags.requireExtra(tag));
    }

    @Test
    void shouldAcceptOtherExtraTags() {
        assertThat(ImageTags.requireExtra("nightly-2.1")).isEqualTo("nightly-2.1");
    }

    @Test
    void shouldRefuseAFingerprintThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> ImageTags.content("sha256:" + HEX));
        assertThat(ImageTags.content(HEX)).isEqualTo("fp-" + HEX);
    }
}
