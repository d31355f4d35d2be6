package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.manifest.ImageName;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.plan.Place;

/** Where a service of a manifest lives, and where its image goes. */
final class Places {
    private Places() {}

    static Place of(Manifest manifest, ServiceSpec spec) {
        Place.Output output = spec.image() instanceof ImageName.Named named
                ? new Place.Output.Image(ImageRepository.ofService(manifest.registry(), named.name()))
                : new Place.Output.NoImage();
        return new Place(spec.context(), spec.dockerfile(), output);
    }
}
