package io.jenkins.plugins.stet.core.build.remote;

import io.jenkins.plugins.stet.core.baseline.PlainJson;
import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageFacts;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What another machine learned from registries, as one JSON object. Whoever reads it takes nothing of it for granted:
 * it speaks of what was asked, or it says nothing.
 */
public final class RegistryReply {
    public static final int MOST_BYTES = 8 << 20;
    private static final String WHY = "why";
    private static final String BASES = "bases";
    private static final String ONBUILD = "onbuild";
    private static final String ENVIRONMENT = "environment";
    private static final String STRANGERS = "strangers";
    private static final String TAG = "tag";
    private static final int MOST_STRANGERS = 16;

    private final Map<String, Object> object;

    private RegistryReply(Map<String, Object> object) {
        this.object = object;
    }

    /**
     * What is sent.
     *
     * @param said one of those below
     * @param strangers hosts of which it was not said whether a credential is bound to them
     */
    public static byte[] bytes(Map<String, Object> said, Collection<String> strangers) {
        Map<String, Object> whole = new LinkedHashMap<>(said);
        whole.put(STRANGERS, List.copyOf(strangers));
        return PlainJson.write(whole);
    }

    public static Map<String, Object> ofImages(List<ImageAnswer> answers) {
        return EngineAnswer.images(answers);
    }

    public static Map<String, Object> ofBases(List<BaseImageAnswer> answers) {
        List<Object> bases = new ArrayList<>();
        for (BaseImageAnswer answer : answers) {
            if (answer instanceof BaseImageAnswer.Known known) {
                BaseImageFacts facts = known.facts();
                bases.add(Map.of(
                        "digest", facts.digest().value(), ONBUILD, facts.onbuild(), ENVIRONMENT, facts.environment()));
            } else if (answer instanceof BaseImageAnswer.Unknown unknown) {
                bases.add(Map.of(WHY, unknown.why()));
            }
        }
        return Map.of(BASES, bases);
    }

    public static Map<String, Object> ofTag(TagAnswer answer) {
        if (answer instanceof TagAnswer.Immutable immutable) {
            return Map.of(TAG, "immutable", WHY, immutable.why());
        }
        return Map.of(TAG, answer instanceof TagAnswer.Moved ? "moved" : "there");
    }

    public static Map<String, Object> ofProblem(RegistryException problem) {
        return Map.of(TAG, problem.kind().name(), WHY, problem.explanation());
    }

    /** @throws IOException when this is no reply */
    public static RegistryReply read(byte[] bytes) throws IOException {
        if (bytes.length > MOST_BYTES) {
            throw new IOException("the agent's answer is longer than " + MOST_BYTES + " bytes");
        }
        return new RegistryReply(PlainJson.read(bytes));
    }

    /** Hosts that the agent was sent to; nothing is known about them. */
    public List<String> strangers() {
        return object.get(STRANGERS) instanceof List<?> list
                ? list.stream()
                        .limit(MOST_STRANGERS)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .filter(host -> host.matches("[A-Za-z0-9.:\\[\\]-]{1,260}"))
                        .toList()
                : List.of();
    }

    /** One for each that was asked for. */
    public Map<ImageReference, ImageAnswer> images(List<ImageReference> asked) {
        return EngineAnswer.images(object, asked);
    }

    /** One for each that was asked for. */
    public Map<BaseImageQuery, BaseImageAnswer> bases(List<BaseImageQuery> asked) {
        List<?> bases = object.get(BASES) instanceof List<?> list ? list : List.of();
        Map<BaseImageQuery, BaseImageAnswer> answers = new LinkedHashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            answers.put(asked.get(i), base(i < bases.size() ? bases.get(i) : null, asked.get(i)));
        }
        return answers;
    }

    private static BaseImageAnswer base(@Nullable Object value, BaseImageQuery query) {
        if (!(value instanceof Map<?, ?> base)) {
            return new BaseImageAnswer.Unknown(query, "the answer says nothing about " + query.reference());
        }
        if (!(base.get("digest") instanceof String digest)) {
            return new BaseImageAnswer.Unknown(query, why(base));
        }
        if (!isWhole(base)) {
            return new BaseImageAnswer.Unknown(query, "the answer says only half about " + query.reference());
        }
        return Digest.parse(digest)
                .filter(found -> mayBe(found, query))
                .<BaseImageAnswer>map(found -> new BaseImageAnswer.Known(
                        new BaseImageFacts(query, found, texts(base.get(ONBUILD)), environment(base.get(ENVIRONMENT)))))
                .orElseGet(() -> new BaseImageAnswer.Unknown(
                        query, "the answer is about another image than " + query.reference()));
    }

    /** What is left out would be instructions that nobody looks at. */
    private static boolean isWhole(Map<?, ?> base) {
        return base.get(ONBUILD) instanceof List<?> list
                && list.stream().allMatch(String.class::isInstance)
                && base.get(ENVIRONMENT) instanceof Map<?, ?> map
                && map.values().stream().allMatch(String.class::isInstance);
    }

    private static boolean mayBe(Digest found, BaseImageQuery query) {
        return ImageReference.parse(query.reference())
                .digest()
                .map(found::equals)
                .orElse(true);
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static SortedMap<String, String> environment(@Nullable Object value) {
        SortedMap<String, String> environment = new TreeMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, text) -> environment.put(String.valueOf(name), String.valueOf(text)));
        }
        return environment;
    }

    /** @throws RegistryException when it was not put */
    public TagAnswer tag(Digest image, String tag) throws RegistryException {
        String said = object.get(TAG) instanceof String text ? text : "";
        return switch (said) {
            case "moved" -> new TagAnswer.Moved(tag, image);
            case "there" -> new TagAnswer.AlreadyThere(tag, image);
            case "immutable" -> new TagAnswer.Immutable(tag, why(object));
            default -> throw new RegistryException(kind(said), why(object));
        };
    }

    private static RegistryException.Kind kind(String said) {
        for (RegistryException.Kind kind : RegistryException.Kind.values()) {
            if (kind.name().equals(said)) {
                return kind;
            }
        }
        return RegistryException.Kind.UNUSABLE;
    }

    private static String why(Map<?, ?> said) {
        return said.get(WHY) instanceof String text ? Bounded.text(text) : "it is not said why";
    }
}
