package io.jenkins.plugins.stet.core.plan;

import java.util.ArrayList;
import java.util.List;

/** Lists of reasons: a directory that was moved gives one for each of its files, and results are kept and sent. */
public final class Reasons {
    /** A service has no more than these, and one that counts the rest. */
    public static final int MOST = 100;

    private Reasons() {}

    /** @param sorted the weightiest first */
    static List<Reason> capped(List<Reason> sorted) {
        if (sorted.size() <= MOST) {
            return List.copyOf(sorted);
        }
        List<Reason> first = new ArrayList<>(sorted.subList(0, MOST));
        Reason next = sorted.get(MOST);
        first.add(new Reason.More(next.kind(), sorted.size() - MOST, next.tier()));
        return List.copyOf(first);
    }

    /** The first few as texts, and how many more there are. */
    public static List<String> texts(List<Reason> reasons, int most) {
        List<String> texts = new ArrayList<>();
        reasons.stream().limit(most).map(Reason::text).forEach(texts::add);
        int left = reasons.stream().skip(most).mapToInt(Reasons::count).sum();
        if (left > 0) {
            texts.add("and " + left + " more");
        }
        return texts;
    }

    private static int count(Reason reason) {
        return reason instanceof Reason.More more ? more.count() : 1;
    }
}
