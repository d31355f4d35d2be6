package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.Content;
import io.jenkins.plugins.stet.core.fingerprint.Section;
import io.jenkins.plugins.stet.core.manifest.Tier;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which sections of two contents differ, and how much work each of them means. */
final class Sections {
    private static final Map<String, Tier> TIERS = Map.of(
            Section.CODE.text(), Tier.CODE,
            Section.DEPENDENCIES.text(), Tier.DEPENDENCIES,
            Section.DOCKERFILE.text(), Tier.DOCKERFILE,
            Section.TARGET.text(), Tier.DOCKERFILE,
            Section.ARGS.text(), Tier.DOCKERFILE,
            Section.PLATFORMS.text(), Tier.DOCKERFILE,
            Section.BASE.text(), Tier.DOCKERFILE);

    private Sections() {}

    static boolean isComparable(Content before, Content now) {
        return before.scheme().equals(now.scheme());
    }

    /** Names of the sections that differ, in the order of names. */
    static Set<String> differing(Content before, Content now) {
        Set<String> names = new TreeSet<>(before.sections().keySet());
        names.addAll(now.sections().keySet());
        names.removeIf(name ->
                Objects.equals(before.sections().get(name), now.sections().get(name)));
        return names;
    }

    /** What the section alone means; nothing for upstreams, which have tiers of their own, and for unknown names. */
    static Optional<Tier> tier(String section) {
        return Optional.ofNullable(TIERS.get(section));
    }

    static boolean isUpstream(String section) {
        return section.equals(Section.UPSTREAM.text());
    }
}
