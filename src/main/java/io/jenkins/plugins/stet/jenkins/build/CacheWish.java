package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.build.ImageOrder;
import io.jenkins.plugins.stet.core.image.build.BuildDelivery;
import io.jenkins.plugins.stet.core.image.build.CacheExport;
import io.jenkins.plugins.stet.core.image.build.CachePlan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which cache a build is to leave behind. */
enum CacheWish {
    /** The best that the engine can. */
    AUTO,
    /** Every step, an error where the engine cannot. */
    MAX,
    INLINE,
    NONE;

    static final List<String> NAMES =
            Arrays.stream(values()).map(CacheWish::text).toList();

    /** @param text one of {@link #NAMES} */
    static CacheWish of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where nothing may be left nothing is, whatever is wished. */
    ImageOrder on(ImageOrder order) {
        BuildDelivery delivery = order.delivery();
        if (!(delivery.cache().export() instanceof CacheExport.BestPossible best)) {
            return order;
        }
        CachePlan plan =
                new CachePlan(delivery.cache().reuse(), delivery.cache().imports(), export(best));
        return new ImageOrder(
                order.spec(),
                order.fingerprint(),
                order.upstreams(),
                order.labels(),
                new BuildDelivery(delivery.image(), delivery.further(), delivery.push(), plan));
    }

    private CacheExport export(CacheExport.BestPossible best) {
        return switch (this) {
            case AUTO -> best;
            case MAX -> new CacheExport.Everything(best.cache());
            case INLINE -> new CacheExport.Inline();
            case NONE -> new CacheExport.Off();
        };
    }
}
