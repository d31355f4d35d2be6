package io.jenkins.plugins.stet.jenkins.registry;

import io.jenkins.plugins.stet.core.build.remote.RegistryReply;
import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.core.text.Printable;
import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import io.jenkins.plugins.stet.jenkins.agent.LostAgent;
import io.jenkins.plugins.stet.jenkins.agent.RegistryQuestion;
import io.jenkins.plugins.stet.jenkins.agent.RegistryQuestion.Matter;
import io.jenkins.plugins.stet.jenkins.agent.RegistryQuestion.Means;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An agent asks. */
final class AgentDesk implements RegistryDesk {
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final RegistryAgent agent;
    private final Lending lending;

    AgentDesk(RegistryAgent agent, Lending lending) {
        this.agent = agent;
        this.lending = lending;
    }

    @Override
    public Map<ImageReference, ImageAnswer> findAll(Collection<ImageReference> references, Duration deadline) {
        Map<ImageReference, ImageAnswer> answers = new LinkedHashMap<>();
        Sorted<ImageReference> sorted = sort(references, AgentDesk::host);
        sorted.refused().forEach((reference, why) -> answers.put(reference, new ImageAnswer.Unanswered(why)));
        if (!sorted.open().isEmpty()) {
            try {
                ask(new RegistryQuestion.Images(sorted.open()), sorted.hosts(), deadline)
                        .images(sorted.open())
                        .forEach((reference, answer) -> answers.put(reference, told(answer)));
            } catch (IOException e) {
                sorted.open().forEach(reference -> answers.put(reference, new ImageAnswer.Unanswered(told(e))));
            }
        }
        return answers;
    }

    private ImageAnswer told(ImageAnswer answer) {
        if (answer instanceof ImageAnswer.Absent absent) {
            return new ImageAnswer.Absent(told(absent.why()));
        }
        return answer instanceof ImageAnswer.Unanswered unanswered
                ? new ImageAnswer.Unanswered(told(unanswered.why()))
                : answer;
    }

    @Override
    public Map<BaseImageQuery, BaseImageAnswer> resolve(Collection<BaseImageQuery> queries, Duration deadline) {
        Map<BaseImageQuery, BaseImageAnswer> answers = new LinkedHashMap<>();
        Sorted<BaseImageQuery> sorted = sort(queries, query -> host(ImageReference.parse(query.reference())));
        sorted.refused().forEach((query, why) -> answers.put(query, new BaseImageAnswer.Unknown(query, why)));
        if (!sorted.open().isEmpty()) {
            try {
                ask(new RegistryQuestion.Bases(sorted.open()), sorted.hosts(), deadline)
                        .bases(sorted.open())
                        .forEach((query, answer) -> answers.put(
                                query,
                                answer instanceof BaseImageAnswer.Unknown unknown
                                        ? new BaseImageAnswer.Unknown(query, told(unknown.why()))
                                        : answer));
            } catch (IOException e) {
                sorted.open().forEach(query -> answers.put(query, new BaseImageAnswer.Unknown(query, told(e))));
            }
        }
        return answers;
    }

    @Override
    public TagAnswer tag(ImageReference image, String tag) throws RegistryException {
        if (image.digest().isEmpty()) {
            throw new IllegalArgumentException(image + " names no exact image");
        }
        try {
            return ask(new RegistryQuestion.Tag(image, tag), Set.of(host(image)), PATIENCE)
                    .tag(image.digest().get(), tag);
        } catch (RegistryException e) {
            throw new RegistryException(e.kind(), told(e.explanation()), e);
        } catch (IOException e) {
            throw new RegistryException(RegistryException.Kind.UNREACHABLE, told(e), e);
        }
    }

    private RegistryReply ask(Matter matter, Set<RegistryHost> hosts, Duration limit) throws IOException {
        long begin = System.nanoTime();
        try {
            Means means = lending.forAsking(hosts);
            RegistryReply reply = RegistryReply.read(agent.ask(new RegistryQuestion(matter, means), limit));
            Means more = lending.extended(means, reply.strangers());
            Duration left = limit.minusNanos(System.nanoTime() - begin);
            return more.equals(means) || left.compareTo(SHORTEST) < 0
                    ? reply
                    : RegistryReply.read(agent.ask(new RegistryQuestion(matter, more), left));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the step was interrupted", e);
        } catch (IOException e) {
            if (LostAgent.isBehind(e)) {
                throw new AgentGoneException(e);
            }
            throw e;
        }
    }

    /**
     * Questions by whether they can be put.
     *
     * @param refused with the reasons
     * @param hosts of those that can
     */
    private record Sorted<Q>(List<Q> open, Map<Q, String> refused, Set<RegistryHost> hosts) {}

    private <Q> Sorted<Q> sort(Collection<Q> questions, Function<Q, RegistryHost> host) {
        Map<Q, RegistryHost> open = new LinkedHashMap<>();
        Map<Q, String> refused = new LinkedHashMap<>();
        Map<RegistryHost, Optional<String>> checked =
                new TreeMap<>((a, b) -> a.name().compareTo(b.name()));
        for (Q question : questions) {
            try {
                RegistryHost asked = host.apply(question);
                checked.computeIfAbsent(asked, this::trouble)
                        .ifPresentOrElse(why -> refused.put(question, why), () -> open.put(question, asked));
            } catch (IllegalArgumentException e) {
                refused.put(question, String.valueOf(e.getMessage()));
            }
        }
        return new Sorted<>(
                List.copyOf(open.keySet()), refused, open.values().stream().collect(Collectors.toUnmodifiableSet()));
    }

    private Optional<String> trouble(RegistryHost host) {
        try {
            lending.check(host);
            return Optional.empty();
        } catch (RegistryException e) {
            return Optional.of(e.explanation());
        }
    }

    private static RegistryHost host(ImageReference reference) {
        return RegistryHost.of(reference.repository().host());
    }

    private String told(IOException e) {
        return told("it could not ask: " + e.getMessage());
    }

    private String told(String why) {
        return "asked from agent '" + agent.name() + "': " + Printable.line(why);
    }
}
