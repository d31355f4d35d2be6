package io.jenkins.plugins.stet.core.dockerfile;

/** Answers what is known about base images; asked only for images of FROM that the target needs. */
@FunctionalInterface
public interface BaseImageKnowledge {
    BaseImageEffects effectsOf(BaseImage image);

    /** For a first look at a Dockerfile, to learn which images to ask for. */
    static BaseImageKnowledge none() {
        return image -> new BaseImageEffects.Unknown("the configuration of " + image.reference() + " is not known");
    }
}
