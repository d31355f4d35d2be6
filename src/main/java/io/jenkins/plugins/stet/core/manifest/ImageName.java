package io.jenkins.plugins.stet.core.manifest;

import java.io.Serializable;

/** What a service produces: an image of that name, or (<code>image: false</code>) none at all. */
public sealed interface ImageName extends Serializable {
    /** A library, a Lambda jar, Terraform: no Dockerfile is read, the service is only ever passed. */
    record NoImage() implements ImageName {
        @Override
        public String toString() {
            return "(no image)";
        }
    }

    /** Repository name without tag; whether it carries the manifest's registry depends on where it was asked for. */
    record Named(String name) implements ImageName {
        @Override
        public String toString() {
            return name;
        }
    }

    static ImageName none() {
        return new NoImage();
    }

    static ImageName of(String name) {
        return new Named(name);
    }

    default boolean isBuilt() {
        return this instanceof Named;
    }
}
