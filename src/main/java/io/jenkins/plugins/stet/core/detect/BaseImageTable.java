package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.dockerfile.BaseImage;
import io.jenkins.plugins.stet.core.dockerfile.BaseImageEffects;
import io.jenkins.plugins.stet.core.dockerfile.BaseImageKnowledge;
import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageFacts;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of base images, asked before the tree is read: plain data that goes where the tree lies.
 *
 * @param answers of the registries
 * @param recorded what earlier builds were told; it stands in where there is no answer: an image that is not built now
 *     stands on the base that it was built on
 */
public record BaseImageTable(Map<BaseImageQuery, BaseImageAnswer> answers, Map<BaseImageQuery, BaseImageFacts> recorded)
        implements BaseImageKnowledge, Serializable {
    public BaseImageTable {
        answers = new LinkedHashMap<>(answers);
        recorded = new LinkedHashMap<>(recorded);
    }

    public static BaseImageTable empty() {
        return new BaseImageTable(Map.of(), Map.of());
    }

    static BaseImageQuery query(BaseReference reference) {
        return new BaseImageQuery(reference.reference(), reference.platform());
    }

    @Override
    public BaseImageEffects effectsOf(BaseImage image) {
        BaseImageQuery query = new BaseImageQuery(image.reference(), image.platform());
        Optional<BaseImageFacts> known = known(query);
        if (known.isPresent()) {
            return new BaseImageEffects.Known(known.get().onbuild(), known.get().environment());
        }
        return new BaseImageEffects.Unknown(why(query));
    }

    /** What was answered now. */
    Optional<BaseImageFacts> answered(BaseImageQuery query) {
        return answers.get(query) instanceof BaseImageAnswer.Known known
                ? Optional.of(known.facts())
                : Optional.empty();
    }

    /** What was answered now, else what is recorded. */
    Optional<BaseImageFacts> known(BaseImageQuery query) {
        Optional<BaseImageFacts> answered = answered(query);
        return answered.isPresent() ? answered : Optional.ofNullable(recorded.get(query));
    }

    String why(BaseImageQuery query) {
        return answers.get(query) instanceof BaseImageAnswer.Unknown unknown
                ? unknown.why()
                : "nobody was asked about " + query.reference();
    }
}
