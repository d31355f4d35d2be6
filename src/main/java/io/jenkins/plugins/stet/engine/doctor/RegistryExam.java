package io.jenkins.plugins.stet.engine.doctor;

import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.manifest.ImageName;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.engine.registry.CredentialSource;
import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Asks each registry of a manifest about one image: whether it answers, and to whom. Secrets are not looked at. */
public final class RegistryExam {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ImageLookup images;
    private final CredentialSource credentials;
    private final Words words;

    /**
     * How credentials come to be known.
     *
     * @param with an answer says so
     * @param missing what to do when this host asks for some
     */
    public record Words(String with, UnaryOperator<String> missing) {}

    public RegistryExam(ImageLookup images, CredentialSource credentials, Words words) {
        this.images = images;
        this.credentials = credentials;
        this.words = words;
    }

    public List<Finding> findings(Manifest manifest) {
        Map<String, ImageReference> questions = new LinkedHashMap<>();
        for (ServiceSpec spec : manifest.services().values()) {
            if (spec.image() instanceof ImageName.Named named) {
                ImageRepository repository = ImageRepository.ofService(manifest.registry(), named.name());
                questions.putIfAbsent(repository.host(), repository.tag("latest"));
            }
        }
        questions.remove(""); // local images
        Map<ImageReference, ImageAnswer> answers = images.findAll(questions.values(), PATIENCE);
        List<Finding> findings = new ArrayList<>();
        questions.forEach((host, asked) -> findings.add(finding(
                host, asked, answers.getOrDefault(asked, new ImageAnswer.Unanswered("nobody asked about " + asked)))));
        return findings;
    }

    private Finding finding(String host, ImageReference asked, ImageAnswer answer) {
        String subject = "registry " + host;
        String login;
        try {
            login = credentials.boundTo(RegistryHost.of(host)).isPresent() ? words.with() : "without credentials";
        } catch (RegistryException e) {
            return Finding.unreachable(
                    subject,
                    "no credentials: " + e.getMessage(),
                    words.missing().apply(host));
        }
        if (answer instanceof ImageAnswer.Unanswered unanswered) {
            return Finding.unreachable(
                    subject,
                    login + ": " + unanswered.why(),
                    "See its name, the network and proxies; when it asks for credentials: "
                            + words.missing().apply(host));
        }
        return Finding.ok(subject, "answers about " + asked.repository() + ", asked " + login);
    }
}
