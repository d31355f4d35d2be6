package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.Content;
import io.jenkins.plugins.stet.core.image.Digest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the tree holds for one service. */
public sealed interface ContentState extends Serializable {
    /**
     * The content is known.
     *
     * @param config digest of the run-time configuration
     * @param tasks by task, the digest of its own inputs
     * @param missing COPY sources that are not there; with any the service is always changed
     */
    record Known(Content content, String config, SortedMap<String, String> tasks, List<String> missing, Bases bases)
            implements ContentState {
        public Known {
            tasks = new TreeMap<>(tasks);
            missing = List.copyOf(missing);
        }

        public static Known of(Content content) {
            return new Known(content, "", new TreeMap<>(), List.of(), Bases.none());
        }

        public Known withConfig(String digest) {
            return new Known(content, digest, tasks, missing, bases);
        }

        public Known withTasks(Map<String, String> digests) {
            return new Known(content, config, new TreeMap<>(digests), missing, bases);
        }

        public Known withMissing(List<String> paths) {
            return new Known(content, config, tasks, paths, bases);
        }

        public Known withBases(Bases facts) {
            return new Known(content, config, tasks, missing, facts);
        }
    }

    /**
     * It is not: unreadable, changing while read, a submodule missing, or a service it needs has such trouble.
     *
     * @param tasks names of the service's tasks
     */
    record Troubled(List<Reason> why, List<String> tasks) implements ContentState {
        public Troubled {
            why = List.copyOf(why);
            tasks = List.copyOf(tasks);
            if (why.isEmpty()) {
                throw new IllegalArgumentException("trouble needs a reason");
            }
        }
    }

    /**
     * What the FROM lines mean at the moment.
     *
     * @param digests by reference, those that are known
     * @param unanswered by reference, why the others are not; only what was asked for
     */
    record Bases(SortedMap<String, Digest> digests, SortedMap<String, String> unanswered) implements Serializable {
        public Bases {
            digests = new TreeMap<>(digests);
            unanswered = new TreeMap<>(unanswered);
        }

        public static Bases none() {
            return new Bases(new TreeMap<>(), new TreeMap<>());
        }

        public static Bases of(Map<String, Digest> digests) {
            return new Bases(new TreeMap<>(digests), new TreeMap<>());
        }
    }
}
