package io.jenkins.plugins.stet.jenkins.registry;

import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.TagAnswer;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The agent asks, whatever the controller reaches; the controller only where the workspace is its own. */
final class FromAgent implements RegistryDesk {
    private final Agents agents;
    private final Supplier<RegistryDesk> controller;

    /** @param controller made where it is needed: a client keeps a thread */
    FromAgent(Agents agents, Supplier<RegistryDesk> controller) {
        this.agents = agents;
        this.controller = controller;
    }

    @Override
    public Map<ImageReference, ImageAnswer> findAll(Collection<ImageReference> references, Duration deadline) {
        return desk().findAll(references, deadline);
    }

    @Override
    public Map<BaseImageQuery, BaseImageAnswer> resolve(Collection<BaseImageQuery> queries, Duration deadline) {
        return desk().resolve(queries, deadline);
    }

    @Override
    public TagAnswer tag(ImageReference image, String tag) throws RegistryException {
        return desk().tag(image, tag);
    }

    private RegistryDesk desk() {
        Optional<Agents.There> agent = agents.there();
        agents.tell(
                agent.map(Agents.There::name).orElse(""),
                agent.map(there -> "registries are asked from agent '" + there.name() + "', as verifyFrom says")
                        .orElse(
                                "verifyFrom says agent, but this workspace is the controller's own: it asks registries"));
        return agent.map(Agents.There::desk).orElseGet(controller);
    }
}
