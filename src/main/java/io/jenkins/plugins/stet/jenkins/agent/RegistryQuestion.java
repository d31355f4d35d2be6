package io.jenkins.plugins.stet.jenkins.agent;

import io.jenkins.plugins.stet.core.build.remote.WorkRequest.Login;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.ImageReference;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an agent is to ask registries or wish from them, and what it needs to know for that: nothing else. */
public record RegistryQuestion(Matter matter, Means means) implements Serializable {
    /** What it is about. */
    public sealed interface Matter extends Serializable {}

    /** Whether they are there. */
    public record Images(List<ImageReference> references) implements Matter {
        public Images {
            references = new ArrayList<>(references);
        }
    }

    /** What they are at the moment. */
    public record Bases(List<BaseImageQuery> queries) implements Matter {
        public Bases {
            queries = new ArrayList<>(queries);
        }
    }

    /** Lets a tag point to an image. */
    public record Tag(ImageReference image, String tag) implements Matter {}

    /**
     * How registries may be asked.
     *
     * @param configured hosts that may have addresses that are not public
     * @param insecure hosts that may be spoken to over plain HTTP
     * @param logins by host, each only for its own
     * @param caCertificates own authorities, as PEM text
     * @param proxy where the agent's own Java says nothing about proxies
     * @param connections how many requests a host gets at once
     */
    public record Means(
            Set<String> configured,
            Set<String> insecure,
            Map<String, Login> logins,
            String caCertificates,
            JenkinsProxy proxy,
            int connections)
            implements Serializable {
        public Means {
            configured = new TreeSet<>(configured);
            insecure = new TreeSet<>(insecure);
            logins = new TreeMap<>(logins);
        }

        /** Never shows a value. */
        @Override
        public String toString() {
            return "Means[logins=" + logins.keySet() + ", proxy=" + proxy + "]";
        }
    }
}
