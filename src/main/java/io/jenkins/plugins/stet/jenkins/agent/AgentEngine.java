package io.jenkins.plugins.stet.jenkins.agent;

import hudson.FilePath;
import hudson.model.Computer;
import hudson.model.Node;
import io.jenkins.plugins.stet.core.build.ImageShelf;
import io.jenkins.plugins.stet.core.build.remote.EngineAnswer;
import io.jenkins.plugins.stet.core.build.remote.EngineQuestion;
import io.jenkins.plugins.stet.core.detect.Detection;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The engine that a step's agent reaches; the controller does not. It holds the images that have no registry. */
public final class AgentEngine implements ImageLookup, ImageShelf {
    /** For the way there and back. */
    private static final long MARGIN_SECONDS = 10;

    private final Site site;

    /** Where the step is; asked for each question, for agents come and go. */
    public interface Site {
        Reach reach() throws IOException, InterruptedException;
    }

    /**
     * What leads to the engine.
     *
     * @param directory on the agent
     * @param environment of the step
     * @param engine its address, empty for the one that the environment names
     */
    public record Reach(FilePath directory, Map<String, String> environment, String engine) {}

    public AgentEngine(Site site) {
        this.site = site;
    }

    /** @throws IOException saying why there is no answer */
    public Map<String, Object> ask(EngineQuestion asked, Duration limit) throws IOException, InterruptedException {
        Reach reach = site.reach();
        byte[] call = new EngineQuestion.Call(reach.engine(), asked).bytes();
        FilePath jar = AgentJar.on(nodeRoot(reach.directory()));
        AskEngine question = new AskEngine(call, reach.environment(), limit);
        return EngineAnswer.read(Patience.within(limit.toSeconds() + MARGIN_SECONDS, () -> jar.act(question)));
    }

    private static FilePath nodeRoot(FilePath directory) throws IOException {
        Computer computer = directory.toComputer();
        Node node = computer == null ? null : computer.getNode();
        FilePath root = node == null ? null : node.getRootPath();
        if (root == null) {
            throw new IOException("the agent went away");
        }
        return root;
    }

    @Override
    public Map<ImageReference, ImageAnswer> findAll(Collection<ImageReference> references, Duration deadline) {
        List<ImageReference> asked = List.copyOf(references);
        try {
            return EngineAnswer.images(ask(new EngineQuestion.Images(asked), deadline), asked);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unanswered(asked, "the step was interrupted");
        } catch (IOException e) {
            return unanswered(asked, "the agent's engine did not tell: " + e.getMessage());
        }
    }

    private static Map<ImageReference, ImageAnswer> unanswered(List<ImageReference> asked, String why) {
        Map<ImageReference, ImageAnswer> answers = new LinkedHashMap<>();
        asked.forEach(reference -> answers.put(reference, new ImageAnswer.Unanswered(why)));
        return answers;
    }

    @Override
    public ImageAnswer find(ImageReference image) {
        return findAll(List.of(image), Detection.DEADLINE)
                .getOrDefault(image, new ImageAnswer.Unanswered("nobody asked about " + image));
    }

    @Override
    public TagAnswer tag(ImageReference image, String tag) throws RegistryException {
        Digest id = image.digest().orElseThrow(() -> new IllegalArgumentException(image + " names no exact image"));
        try {
            return EngineAnswer.tag(ask(new EngineQuestion.Tag(image, tag), Detection.DEADLINE), id, tag);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegistryException(RegistryException.Kind.UNREACHABLE, "the step was interrupted", e);
        } catch (IOException e) {
            throw new RegistryException(RegistryException.Kind.UNREACHABLE, String.valueOf(e.getMessage()), e);
        }
    }
}
