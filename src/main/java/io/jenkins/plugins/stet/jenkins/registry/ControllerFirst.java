package io.jenkins.plugins.stet.jenkins.registry;

import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The controller asks; the agent where the controller has no way to a registry. What the controller may not contact, or
 * what refused it, nobody else is asked for in its place.
 */
final class ControllerFirst implements RegistryDesk {
    /** However long the controller took. */
    private static final Duration SHORTEST = Duration.ofSeconds(5);

    private final ControllerDesk controller;
    private final Supplier<RegistryDesk> patient;
    private final Agents agents;
    private final RunContacts contacts;

    /**
     * @param controller soon gives up where there is no connection
     * @param patient makes the controller ask where there is no agent that could be asked
     */
    ControllerFirst(ControllerDesk controller, Supplier<RegistryDesk> patient, Agents agents, RunContacts contacts) {
        this.controller = controller;
        this.patient = patient;
        this.agents = agents;
        this.contacts = contacts;
    }

    @Override
    public Map<ImageReference, ImageAnswer> findAll(Collection<ImageReference> references, Duration deadline) {
        return ask(references, deadline, new Asking<ImageReference, ImageAnswer>() {
            @Override
            public Optional<ImageRepository> repository(ImageReference reference) {
                return Optional.of(reference.repository());
            }

            @Override
            public Map<ImageReference, ImageAnswer> ask(
                    RegistryDesk desk, Collection<ImageReference> some, Duration limit) {
                return desk.findAll(some, limit);
            }

            @Override
            public boolean isOpen(ImageAnswer answer) {
                return answer instanceof ImageAnswer.Unanswered;
            }
        });
    }

    @Override
    public Map<BaseImageQuery, BaseImageAnswer> resolve(Collection<BaseImageQuery> queries, Duration deadline) {
        return ask(queries, deadline, new Asking<BaseImageQuery, BaseImageAnswer>() {
            @Override
            public Optional<ImageRepository> repository(BaseImageQuery query) {
                try {
                    return Optional.of(ImageReference.parse(query.reference()).repository());
                } catch (IllegalArgumentException noImage) {
                    return Optional.empty();
                }
            }

            @Override
            public Map<BaseImageQuery, BaseImageAnswer> ask(
                    RegistryDesk desk, Collection<BaseImageQuery> some, Duration limit) {
                return desk.resolve(some, limit);
            }

            @Override
            public boolean isOpen(BaseImageAnswer answer) {
                return answer instanceof BaseImageAnswer.Unknown;
            }
        });
    }

    /** One kind of question. */
    private interface Asking<Q, A> {
        Optional<ImageRepository> repository(Q question);

        Map<Q, A> ask(RegistryDesk desk, Collection<Q> questions, Duration limit);

        boolean isOpen(A answer);
    }

    private <Q, A> Map<Q, A> ask(Collection<Q> questions, Duration limit, Asking<Q, A> asking) {
        long begin = System.nanoTime();
        List<Q> here = new ArrayList<>();
        List<Q> elsewhere = new ArrayList<>();
        for (Q question : questions) {
            boolean reachable =
                    asking.repository(question).map(this::isReachable).orElse(true);
            (reachable ? here : elsewhere).add(question);
        }
        Map<Q, A> answers = new LinkedHashMap<>(here.isEmpty() ? Map.of() : asking.ask(controller, here, limit));
        for (Q question : here) {
            if (asking.isOpen(answers.get(question))
                    && asking.repository(question).filter(this::isUnreached).isPresent()) {
                elsewhere.add(question);
            }
        }
        if (!elsewhere.isEmpty()) {
            Duration left = limit.minusNanos(System.nanoTime() - begin);
            Set<RegistryHost> hosts = elsewhere.stream()
                    .flatMap(question -> asking.repository(question).stream())
                    .map(ControllerFirst::host)
                    .collect(Collectors.toSet());
            answers.putAll(asking.ask(elsewhere(hosts), elsewhere, left.compareTo(SHORTEST) < 0 ? SHORTEST : left));
        }
        return answers;
    }

    @Override
    public TagAnswer tag(ImageReference image, String tag) throws RegistryException {
        if (isReachable(image.repository())) {
            try {
                return controller.tag(image, tag);
            } catch (RegistryException e) {
                if (!isUnreached(image.repository())) {
                    throw e;
                }
            }
        }
        return elsewhere(Set.of(host(image.repository()))).tag(image, tag);
    }

    private boolean isReachable(ImageRepository repository) {
        return contacts.trouble(host(repository)).isEmpty();
    }

    /** After the controller got no answer: whether it had no way. */
    private boolean isUnreached(ImageRepository repository) {
        Optional<String> why = controller.unreached(repository);
        why.ifPresent(reason -> contacts.notReached(host(repository), reason));
        return why.isPresent();
    }

    private RegistryDesk elsewhere(Set<RegistryHost> hosts) {
        Optional<Agents.There> agent = agents.there();
        agent.ifPresent(there -> hosts.forEach(host -> agents.tell(
                host + " " + there.name(),
                host + " is asked from agent '" + there.name() + "', because the controller does not get there"
                        + contacts.trouble(host).map(why -> " (" + why + ")").orElse(""))));
        return agent.map(Agents.There::desk).orElseGet(patient);
    }

    private static RegistryHost host(ImageRepository repository) {
        return RegistryHost.of(repository.host());
    }
}
