package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what the stages need, over all platforms, each thing once. */
final class Findings {
    private final Set<ContextSource> sources = new LinkedHashSet<>();
    private final Set<Widening> widenings = new LinkedHashSet<>();
    private final Map<String, Integer> args = new TreeMap<>();
    private final Set<BaseImage> images = new LinkedHashSet<>();
    private final Set<DockerfileWarning> warnings = new LinkedHashSet<>();
    private MinimumFrontend frontend = MinimumFrontend.ANY;

    void source(ContextSource source) {
        sources.add(source);
    }

    void widen(int line, String why) {
        widenings.add(new Widening(line, why));
    }

    /** Names that count, and the line that makes them. */
    void args(Collection<String> names, int line) {
        for (String name : names) {
            args.putIfAbsent(name, line);
        }
    }

    void image(BaseImage image) {
        images.add(image);
    }

    void warn(int line, String text) {
        warnings.add(new DockerfileWarning(line, text));
    }

    void warnAll(List<DockerfileWarning> all) {
        warnings.addAll(all);
    }

    void asksFor(MinimumFrontend feature) {
        if (feature.isNewerThan(frontend)) {
            frontend = feature;
        }
    }

    /** @param request only arguments that it gives can count */
    DockerfileNeeds needs(AnalysisRequest request) {
        TreeSet<String> counting = new TreeSet<>();
        for (String name : request.args().keySet()) {
            if ((args.containsKey(name) || PredefinedArgs.actsUndeclared(name)) && !PredefinedArgs.isProxy(name)) {
                counting.add(name);
            }
        }
        for (String name : counting) {
            if (PredefinedArgs.looksDifferentEveryTime(name)
                    && !request.volatileArgs().contains(name)) {
                warn(
                        args.getOrDefault(name, 1),
                        "the argument " + name + " looks as if it differed in every build, and it counts: list it in"
                                + " volatileArgs if the image need not follow it");
            }
        }
        return new DockerfileNeeds(
                List.copyOf(sources),
                List.copyOf(widenings),
                counting,
                List.copyOf(images),
                new ArrayList<>(warnings),
                frontend);
    }
}
