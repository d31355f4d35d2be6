package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageFacts;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.BaseImageResolver;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import io.jenkins.plugins.stet.core.image.ImageReference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A registry in memory: tags and what they point to, and base images by reference. */
final class FakeImages implements ImageLookup, BaseImageResolver {
    final Map<String, Digest> tags = new TreeMap<>();
    final Map<String, Digest> bases = new TreeMap<>();
    final Map<String, String> environment = new TreeMap<>();
    boolean silent;
    int questions;

    static Digest digest(String seed) {
        return Digest.of(seed.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Map<ImageReference, ImageAnswer> findAll(Collection<ImageReference> references, Duration deadline) {
        Map<ImageReference, ImageAnswer> answers = new HashMap<>();
        questions += references.size();
        references.forEach(reference -> answers.put(reference, answer(reference)));
        return answers;
    }

    private ImageAnswer answer(ImageReference reference) {
        if (silent) {
            return new ImageAnswer.Unanswered("registry.example.com did not answer");
        }
        Digest digest = reference.digest().filter(tags::containsValue).orElse(tags.get(reference.toString()));
        return digest == null ? new ImageAnswer.Absent("404") : new ImageAnswer.Present(digest);
    }

    @Override
    public Map<BaseImageQuery, BaseImageAnswer> resolve(Collection<BaseImageQuery> queries, Duration deadline) {
        Map<BaseImageQuery, BaseImageAnswer> answers = new HashMap<>();
        for (BaseImageQuery query : queries) {
            Digest digest = bases.get(query.reference());
            answers.put(
                    query,
                    silent || digest == null
                            ? new BaseImageAnswer.Unknown(query, "no answer")
                            : new BaseImageAnswer.Known(
                                    new BaseImageFacts(query, digest, List.of(), new TreeMap<>(environment))));
        }
        return answers;
    }
}
