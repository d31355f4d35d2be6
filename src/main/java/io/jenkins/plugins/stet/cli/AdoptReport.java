package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Columns.Cell;
import io.jenkins.plugins.stet.cli.Palette.Ink;
import io.jenkins.plugins.stet.core.detect.Adopt.Outcome;
import io.jenkins.plugins.stet.core.image.Digest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which services were adopted, with which image. */
final class AdoptReport {
    private final List<Outcome> outcomes;

    AdoptReport(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** What could be adopted is adopted all the same; the message says so. */
    void throwIfIncomplete() throws CliException {
        String unreachable = join(outcomes.stream()
                .filter(outcome -> outcome instanceof Outcome.Unreachable)
                .map(outcome -> outcome.service() + ": " + ((Outcome.Unreachable) outcome).why())
                .toList());
        String refused = join(outcomes.stream()
                .filter(outcome -> outcome instanceof Outcome.Refused)
                .map(outcome -> outcome.service() + ": " + ((Outcome.Refused) outcome).why())
                .toList());
        String adopted = adopted().isEmpty() ? "Nothing was adopted." : "Adopted were: " + names() + ".";
        if (!unreachable.isEmpty()) {
            throw CliException.unreachable(
                    "not adopted: " + unreachable + (refused.isEmpty() ? "" : "; " + refused), adopted);
        }
        if (!refused.isEmpty()) {
            throw CliException.wrongUse("not adopted: " + refused, adopted);
        }
    }

    private static String join(List<String> texts) {
        return String.join("; ", texts);
    }

    private List<Outcome.Adopted> adopted() {
        return outcomes.stream()
                .filter(outcome -> outcome instanceof Outcome.Adopted)
                .map(outcome -> (Outcome.Adopted) outcome)
                .toList();
    }

    private String names() {
        return adopted().stream().map(adopted -> adopted.service().value()).collect(Collectors.joining(", "));
    }

    String render(Palette palette) {
        Columns lines = new Columns();
        for (Outcome.Adopted adopted : adopted()) {
            lines.add(
                    new Cell(adopted.service().value(), Ink.BOLD),
                    new Cell("adopted", Ink.GREEN),
                    new Cell(adopted.image().known().map(Digest::value).orElse("without digest")));
        }
        return lines.render(palette);
    }

    Map<String, Object> json() {
        Map<String, Object> services = new LinkedHashMap<>();
        for (Outcome.Adopted adopted : adopted()) {
            Map<String, Object> service = new LinkedHashMap<>();
            service.put("digest", adopted.image().known().map(Digest::value).orElse(null));
            services.put(adopted.service().value(), service);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", 1);
        document.put("adopted", services);
        return document;
    }
}
