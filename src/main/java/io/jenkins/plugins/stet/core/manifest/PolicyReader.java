package io.jenkins.plugins.stet.core.manifest;

import io.jenkins.plugins.stet.core.manifest.YamlNode.Scalar;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys that say when known content is built again. */
final class PolicyReader {
    /** Below these nothing is built, so "without cache" means nothing there. */
    static final List<Tier> BUILDING = List.of(Tier.CODE, Tier.DEPENDENCIES, Tier.DOCKERFILE, Tier.FULL);

    private final Section section;
    private final Problems problems;

    PolicyReader(Section section) {
        this.section = section;
        this.problems = section.problems();
    }

    RebuildPolicy read() {
        if (!section.has("baseImages") && !section.has("noCacheTiers") && !section.has("maxAge")) {
            return RebuildPolicy.standard();
        }
        return new RebuildPolicy(baseImages(), noCacheTiers(), maxAge());
    }

    private BaseImagePolicy baseImages() {
        Optional<Scalar> written = section.text("baseImages");
        if (written.isEmpty()) {
            return RebuildPolicy.standard().baseImages();
        }
        Optional<BaseImagePolicy> policy = BaseImagePolicy.parse(written.get().text());
        if (policy.isEmpty()) {
            List<String> known = Arrays.stream(BaseImagePolicy.values())
                    .map(BaseImagePolicy::text)
                    .toList();
            section.refuse(written.get(), "baseImages", known);
        }
        return policy.orElse(RebuildPolicy.standard().baseImages());
    }

    private Set<Tier> noCacheTiers() {
        Set<Tier> tiers = EnumSet.noneOf(Tier.class);
        for (Scalar scalar : section.texts("noCacheTiers").orElse(List.of())) {
            Optional<Tier> tier = Tier.parse(scalar.text()).filter(BUILDING::contains);
            tier.ifPresent(tiers::add);
            if (tier.isEmpty()) {
                section.refuse(
                        scalar,
                        "noCacheTiers",
                        BUILDING.stream().map(Tier::text).toList());
            }
        }
        return tiers;
    }

    private Duration maxAge() {
        Optional<Scalar> written = section.text("maxAge");
        if (written.isEmpty()) {
            return Duration.ZERO;
        }
        Optional<Duration> age = MaxAge.parse(written.get().text());
        if (age.isEmpty()) {
            problems.error(
                    written.get().position(),
                    "'" + written.get().text() + "' is no age for 'maxAge' of " + section.owner()
                            + "; write a number and m, h, d or w, for instance '30d', or 'never'");
        }
        return age.orElse(Duration.ZERO);
    }
}
