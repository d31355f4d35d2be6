package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.Mark;
import io.jenkins.plugins.stet.core.baseline.ServiceHistory;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The image that was there before: of what passed last, else of what was built last; our own before others'. */
final class PreviousImages {
    private PreviousImages() {}

    static PreviousImage of(Histories histories, PlanningRules rules) {
        List<ServiceHistory> all = new ArrayList<>();
        all.add(histories.own());
        all.addAll(histories.others());
        return all.stream()
                .flatMap(history -> marks(history, rules.reader()))
                .flatMap(mark -> mark.image().known().stream())
                .findFirst()
                .map(digest -> (PreviousImage) new PreviousImage.Known(digest))
                .orElseGet(PreviousImage.Unknown::new);
    }

    private static Stream<Mark> marks(ServiceHistory history, TrustClass reader) {
        Stream<Mark> passed = history.passes(reader).stream().map(each -> each.mark());
        Stream<Mark> built =
                history.records().stream().flatMap(each -> history.images(each.fingerprint(), reader).stream());
        return Stream.concat(passed, built);
    }
}
