package io.jenkins.plugins.stet.core.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.jenkins.plugins.stet.core.baseline.TrustRules.Source;
import io.jenkins.plugins.stet.core.baseline.TrustRules.Untrusted.Outlet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustRulesTest {
    private static final String HEX = "ab".repeat(32);

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(
                        new TrustRules.Primary("main"),
                        Set.of(Source.OWN),
                        List.of("fp-" + HEX, "main", "latest", "v1", "cache")),
                arguments(
                        new TrustRules.Branch("develop"),
                        Set.of(Source.OWN, Source.PRIMARY),
                        List.of("fp-" + HEX, "develop", "v1", "cache-develop")),
                arguments(
                        new TrustRules.Headless("nightly"),
                        Set.of(Source.OWN, Source.PRIMARY),
                        List.of("fp-" + HEX, "v1", "cache-nightly")),
                arguments(
                        new TrustRules.Change("7"),
                        Set.of(Source.OWN, Source.TARGET),
                        List.of("pr-7-fp-" + HEX, "pr-7", "pr-7-v1", "cache-pr-7")),
                arguments(new TrustRules.Untrusted("7", Outlet.NOWHERE), Set.of(Source.OWN, Source.TARGET), List.of()),
                arguments(
                        new TrustRules.Untrusted("7", Outlet.UNTRUSTED_REGISTRY),
                        Set.of(Source.OWN, Source.TARGET),
                        List.of("pr-7-fp-" + HEX, "pr-7", "pr-7-v1", "cache-pr-7")));
    }

    @ParameterizedTest
    @MethodSource("table")
    void shouldReadAndPushWhatTheTableSays(TrustRules rules, Set<Source> reads, List<String> tags) {
        assertThat(rules.reads()).isEqualTo(reads);
        Stream<String> pushed = Stream.of(
                        rules.contentTag(HEX).stream(),
                        rules.movingTags().stream(),
                        rules.extraTag("v1").stream(),
                        rules.cacheTag().stream())
                .flatMap(each -> each);
        assertThat(pushed).containsExactlyElementsOf(tags);
        assertThat(rules.maySeeSecrets()).isEqualTo(rules.trust() != TrustClass.UNTRUSTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest", "cache", "cache-x", "fp-1", "pr-1"})
    void shouldRefuseReservedTagsToEverybody(String tag) {
        table().map(each -> (TrustRules) each.get()[0]).forEach(rules -> assertThatThrownBy(() -> rules.extraTag(tag))
                .as("%s", rules)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reserved"));
    }
}
