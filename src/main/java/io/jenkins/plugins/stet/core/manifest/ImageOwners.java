package io.jenkins.plugins.stet.core.manifest;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells which service makes the image that a FROM line names. */
public final class ImageOwners implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HUB = "docker.io/";

    private final HashMap<String, ServiceId> byRepository = new HashMap<>();

    private ImageOwners() {}

    public static ImageOwners of(Manifest manifest) {
        ImageOwners owners = new ImageOwners();
        for (Map.Entry<ServiceId, ServiceSpec> entry : manifest.services().entrySet()) {
            if (manifest.imageOf(entry.getValue()) instanceof ImageName.Named named) {
                owners.byRepository.put(canonical(named.name()), entry.getKey());
            }
        }
        return owners;
    }

    /** The tag is not looked at (a service has one current image); a digest names one certain image, which is nobody's current one. */
    public Optional<ServiceId> find(String reference) {
        if (reference.indexOf('@') >= 0) {
            return Optional.empty();
        }
        String repository = withoutTag(reference);
        ServiceId local = byRepository.get(repository);
        return local == null ? Optional.ofNullable(byRepository.get(canonical(onHub(repository)))) : Optional.of(local);
    }

    private static String withoutTag(String reference) {
        int colon = reference.lastIndexOf(':');
        return colon > reference.lastIndexOf('/') ? reference.substring(0, colon) : reference;
    }

    private static String onHub(String repository) {
        return HostNames.startsWithHost(repository) ? repository : HUB + repository;
    }

    /** Docker Hub has three spellings of its host and leaves out <code>library/</code>. */
    static String canonical(String repository) {
        String name = repository.startsWith("index.docker.io/")
                ? HUB + repository.substring("index.docker.io/".length())
                : repository;
        return name.startsWith(HUB + "library/") ? HUB + name.substring((HUB + "library/").length()) : name;
    }
}
