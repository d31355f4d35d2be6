package io.jenkins.plugins.stet.core.build.remote;

import io.jenkins.plugins.stet.core.baseline.PlainJson;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What comes back: one JSON object on the last line of what the process says. */
public final class EngineAnswer {
    public static final int MOST_BYTES = 1 << 20;
    private static final String PROBLEM = "problem";
    private static final String IMAGES = "images";
    private static final String WHY = "why";
    private static final int SHOWN = 500;

    private EngineAnswer() {}

    public static Map<String, Object> problem(String text) {
        return Map.of(PROBLEM, text);
    }

    public static Map<String, Object> images(List<ImageAnswer> answers) {
        List<Object> images = new ArrayList<>();
        for (ImageAnswer answer : answers) {
            if (answer instanceof ImageAnswer.Present present) {
                images.add(Map.of("id", present.digest().value()));
            } else if (answer instanceof ImageAnswer.Absent absent) {
                images.add(Map.of("absent", true, WHY, absent.why()));
            } else if (answer instanceof ImageAnswer.Unanswered unanswered) {
                images.add(Map.of(WHY, unanswered.why()));
            }
        }
        return Map.of(IMAGES, images);
    }

    public static Map<String, Object> tag(TagAnswer answer) {
        return Map.of("moved", answer instanceof TagAnswer.Moved);
    }

    /**
     * Of another machine, so nothing of it is taken for granted.
     *
     * @param said all that the process said
     * @throws IOException with the problem that it has, or because it said something else
     */
    public static Map<String, Object> read(byte[] said) throws IOException {
        String text = new String(said, StandardCharsets.UTF_8).strip();
        String last = text.substring(text.lastIndexOf('\n') + 1);
        if (said.length > MOST_BYTES || !last.startsWith("{")) {
            throw new IOException("the process that asks the engine said "
                    + (text.isEmpty() ? "nothing" : text.substring(0, Math.min(SHOWN, text.length()))));
        }
        Map<String, Object> answer = PlainJson.read(last.getBytes(StandardCharsets.UTF_8));
        if (answer.get(PROBLEM) != null) {
            throw new IOException(Bounded.text(answer.get(PROBLEM)));
        }
        return answer;
    }

    /** One for each that was asked for; an id is believed only when it is the one that was asked for. */
    public static Map<ImageReference, ImageAnswer> images(Map<String, Object> answer, List<ImageReference> asked) {
        List<?> images = answer.get(IMAGES) instanceof List<?> list ? list : List.of();
        Map<ImageReference, ImageAnswer> answers = new LinkedHashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            answers.put(asked.get(i), image(i < images.size() ? images.get(i) : null, asked.get(i)));
        }
        return answers;
    }

    private static ImageAnswer image(@Nullable Object value, ImageReference asked) {
        if (!(value instanceof Map<?, ?> image)) {
            return new ImageAnswer.Unanswered("the answer says nothing about " + asked);
        }
        if (image.get("id") instanceof String id) {
            return Digest.parse(id)
                    .filter(digest -> asked.digest().isEmpty() || asked.digest().equals(Digest.parse(id)))
                    .<ImageAnswer>map(ImageAnswer.Present::new)
                    .orElseGet(() -> new ImageAnswer.Unanswered("the answer is about another image than " + asked));
        }
        String why = image.get(WHY) instanceof String text ? Bounded.text(text) : "it is not said why";
        return Boolean.TRUE.equals(image.get("absent")) ? new ImageAnswer.Absent(why) : new ImageAnswer.Unanswered(why);
    }

    public static TagAnswer tag(Map<String, Object> answer, Digest image, String tag) {
        return Boolean.TRUE.equals(answer.get("moved"))
                ? new TagAnswer.Moved(tag, image)
                : new TagAnswer.AlreadyThere(tag, image);
    }
}
