package io.jenkins.plugins.stet.jenkins.agent;

import io.jenkins.plugins.stet.core.build.remote.RegistryReply;
import io.jenkins.plugins.stet.core.image.BaseImageAnswer;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.ImageAnswer;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.engine.registry.HostSlots;
import io.jenkins.plugins.stet.engine.registry.ParallelLookup;
import io.jenkins.plugins.stet.engine.registry.PeerPolicy;
import io.jenkins.plugins.stet.engine.registry.RegistryBaseImages;
import io.jenkins.plugins.stet.engine.registry.RegistryClient;
import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import io.jenkins.plugins.stet.engine.registry.RegistrySettings;
import io.jenkins.plugins.stet.engine.registry.TrustedCertificates;
import io.jenkins.plugins.stet.engine.registry.WayOut;
import java.io.IOException;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One question to registries, asked where it runs. Whom it may contact is what the controller may, too. */
final class RegistryInquiry {
    private final RegistryQuestion.Means means;
    private final WayOut wayOut;

    /** @param isSet whether this Java has a property of this name */
    RegistryInquiry(RegistryQuestion.Means means, Predicate<String> isSet, ProxySelector proxies) {
        this.means = means;
        this.wayOut = WayOut.ofThisJava(isSet, proxies, means.proxy()::towards);
    }

    /** A {@link RegistryReply}. */
    byte[] answer(RegistryQuestion.Matter matter, Duration limit) throws IOException {
        CarriedLogins logins = new CarriedLogins(means.logins(), hosts(matter));
        Map<String, Object> said = ask(matter, new RegistryClient(settings(logins, limit)), limit);
        return RegistryReply.bytes(said, logins.strangers());
    }

    private static Map<String, Object> ask(RegistryQuestion.Matter matter, RegistryClient client, Duration limit) {
        if (matter instanceof RegistryQuestion.Images images) {
            return RegistryReply.ofImages(images(images.references(), client, limit));
        }
        if (matter instanceof RegistryQuestion.Bases bases) {
            return RegistryReply.ofBases(bases(bases.queries(), client, limit));
        }
        RegistryQuestion.Tag wish = (RegistryQuestion.Tag) matter;
        try {
            return RegistryReply.ofTag(client.retag(wish.image(), wish.tag()));
        } catch (RegistryException e) {
            return RegistryReply.ofProblem(e);
        }
    }

    private static List<ImageAnswer> images(List<ImageReference> asked, RegistryClient client, Duration limit) {
        Map<ImageReference, ImageAnswer> found = new ParallelLookup(client).findAll(asked, limit);
        List<ImageAnswer> answers = new ArrayList<>();
        asked.forEach(each -> answers.add(found.getOrDefault(each, new ImageAnswer.Unanswered("it was not asked"))));
        return answers;
    }

    private static List<BaseImageAnswer> bases(List<BaseImageQuery> asked, RegistryClient client, Duration limit) {
        Map<BaseImageQuery, BaseImageAnswer> found = new RegistryBaseImages(client).resolve(asked, limit);
        List<BaseImageAnswer> answers = new ArrayList<>();
        asked.forEach(
                each -> answers.add(found.getOrDefault(each, new BaseImageAnswer.Unknown(each, "it was not asked"))));
        return answers;
    }

    private RegistrySettings settings(CarriedLogins logins, Duration limit) throws IOException {
        return new RegistrySettings(
                PeerPolicy.controller(hosts(means.configured()), hosts(means.insecure())),
                logins,
                wayOut,
                TrustedCertificates.withText(means.caCertificates()),
                RegistrySettings.Pace.USUAL.withCall(limit).withSlots(new HostSlots(means.connections())));
    }

    private static Set<RegistryHost> hosts(Collection<String> names) {
        return names.stream().map(RegistryHost::of).collect(Collectors.toSet());
    }

    private static Set<RegistryHost> hosts(RegistryQuestion.Matter matter) {
        List<ImageReference> references = new ArrayList<>();
        if (matter instanceof RegistryQuestion.Images images) {
            references.addAll(images.references());
        } else if (matter instanceof RegistryQuestion.Bases bases) {
            bases.queries().forEach(query -> references.add(ImageReference.parse(query.reference())));
        } else if (matter instanceof RegistryQuestion.Tag wish) {
            references.add(wish.image());
        }
        return references.stream()
                .map(reference -> RegistryHost.of(reference.repository().host()))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
