package io.jenkins.plugins.stet.core.source.wish;

import java.util.List;

/**
 * Where a path of a COPY leads once its links are followed inside the context, as the engine does it.
 *
 * @param names from the context, raw
 * @param links paths from the context of the links that were followed: their texts are inputs, too
 * @param exists whether something is there
 */
record Place(List<String> names, List<String> links, boolean exists) {
    Place {
        names = List.copyOf(names);
        links = List.copyOf(links);
    }

    String path() {
        return String.join("/", names);
    }
}
