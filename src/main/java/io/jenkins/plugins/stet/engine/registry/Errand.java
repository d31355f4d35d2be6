package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.ImageRepository;

/** What we are about, for messages: the registry, and what we want there, like "reading prod/app:1". */
record Errand(RegistryHost host, String doing) {
    static Errand of(String verb, ImageReference reference) {
        String whole = reference.toString();
        String named = whole.substring(reference.repository().host().length() + 1);
        return new Errand(new RegistryHost(reference.repository().host()), verb + " " + named);
    }

    static Errand of(String verb, ImageRepository repository) {
        return new Errand(new RegistryHost(repository.host()), verb + " " + repository.path());
    }

    @Override
    public String toString() {
        return host + ": " + doing;
    }
}
