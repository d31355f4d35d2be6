package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.ImageRepository;

/** What we want to be allowed to do, in the words of the token protocol. */
record Scope(String text) {
    private static Scope of(ImageRepository repository, String actions) {
        return new Scope("repository:" + repository.path() + ":" + actions);
    }

    static Scope pull(ImageRepository repository) {
        return of(repository, "pull");
    }

    static Scope push(ImageRepository repository) {
        return of(repository, "pull,push");
    }

    static Scope delete(ImageRepository repository) {
        return of(repository, "pull,delete");
    }
}
