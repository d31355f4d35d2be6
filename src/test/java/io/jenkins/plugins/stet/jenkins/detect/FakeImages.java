package io.jenkins.plugins.stet.jenkins.detect;

import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.BaseImageResolver;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import io.jenkins.plugins.stet.core.image.ImageReference;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A registry that has every image it is asked for, but those that were deleted. */
public final class FakeImages implements ImageLookup, BaseImageResolver {
    final Set<ImageReference> asked = new LinkedHashSet<>();
    boolean emptied;

    @Override
    public Map<ImageReference, ImageAnswer> findAll(Collection<ImageReference> references, Duration deadline) {
        asked.addAll(references);
        Map<ImageReference, ImageAnswer> answers = new LinkedHashMap<>();
        references.forEach(reference -> answers.put(
                reference,
                emptied
                        ? new ImageAnswer.Absent("it was deleted")
                        : new ImageAnswer.Present(reference.digest().orElseThrow())));
        return answers;
    }

    @Override
    public Map<BaseImageQuery, BaseImageAnswer> resolve(Collection<BaseImageQuery> queries, Duration deadline) {
        Map<BaseImageQuery, BaseImageAnswer> answers = new LinkedHashMap<>();
        queries.forEach(query -> answers.put(query, new BaseImageAnswer.Unknown(query, "nobody knows")));
        return answers;
    }
}
