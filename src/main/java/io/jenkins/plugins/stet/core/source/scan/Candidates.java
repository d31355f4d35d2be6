package io.jenkins.plugins.stet.core.source.scan;

import io.jenkins.plugins.stet.core.source.wish.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which views of a directory can want an entry of a name: most services want single names of the upper directories. */
final class Candidates {
    private final int[] always;
    private final Map<String, int[]> byName;

    private Candidates(int[] always, Map<String, int[]> byName) {
        this.always = always;
        this.byName = byName;
    }

    private static final Candidates OF_ONE = new Candidates(new int[] {0}, Map.of());

    static Candidates of(DirNode node) {
        if (node.viewCount() == 1) {
            return OF_ONE;
        }
        List<Integer> general = new ArrayList<>();
        Map<String, List<Integer>> literal = new HashMap<>();
        for (int i = 0; i < node.viewCount(); i++) {
            Wish wish = node.view(i).wish();
            if (wish.isLiteral()) {
                addAll(literal, wish.names(), i);
            } else {
                general.add(i);
            }
        }
        Map<String, int[]> byName = new HashMap<>();
        for (Map.Entry<String, List<Integer>> views : literal.entrySet()) {
            views.getValue().addAll(general);
            byName.put(views.getKey(), array(views.getValue()));
        }
        return new Candidates(array(general), byName);
    }

    private static void addAll(Map<String, List<Integer>> viewsByName, Set<String> names, int view) {
        for (String name : names) {
            List<Integer> views = viewsByName.get(name);
            if (views == null) {
                views = new ArrayList<>();
                viewsByName.put(name, views);
            }
            views.add(view);
        }
    }

    private static int[] array(List<Integer> views) {
        int[] array = new int[views.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = views.get(i);
        }
        return array;
    }

    int[] of(String name) {
        return byName.isEmpty() ? always : byName.getOrDefault(name, always);
    }
}
