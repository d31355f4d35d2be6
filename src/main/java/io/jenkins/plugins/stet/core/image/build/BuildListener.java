package io.jenkins.plugins.stet.core.image.build;

/** Hears what happens during a build, in order and from one thread at a time; it should not block. */
@FunctionalInterface
public interface BuildListener {
    void onEvent(BuildEvent event);
}
