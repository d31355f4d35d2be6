package io.jenkins.plugins.stet.core.plan;

import io.jenkins.plugins.stet.core.baseline.BuiltMark;
import io.jenkins.plugins.stet.core.baseline.Content;
import io.jenkins.plugins.stet.core.baseline.ContentRecord;
import io.jenkins.plugins.stet.core.baseline.PassedContent;
import io.jenkins.plugins.stet.core.fingerprint.Section;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Tier;
import io.jenkins.plugins.stet.core.plan.Reason.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says what differs between a content that passed and the present one. */
final class Differences {
    private static final String CONFIG = "config";

    private final ServiceInput service;
    private final ContentState.Known state;
    private final FileHistory files;
    private final UpstreamTiers upstreams;

    Differences(ServiceInput service, ContentState.Known state, FileHistory files, UpstreamTiers upstreams) {
        this.service = service;
        this.state = state;
        this.files = files;
        this.upstreams = upstreams;
    }

    /** Never empty for another fingerprint: what cannot be named counts as another way of computing it. */
    List<Reason> since(PassedContent passed) {
        Content before = passed.content();
        if (before.fingerprint().equals(state.content().fingerprint())) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        if (Sections.isComparable(before, state.content())) {
            Sections.differing(before, state.content()).forEach(section -> reasons.addAll(of(section, before)));
        }
        return reasons.isEmpty() ? List.of(otherScheme(before)) : reasons;
    }

    List<Reason> ofConfig(PassedContent passed) {
        if (passed.mark().config().equals(state.config())) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        changes(CONFIG, passed.content()).keySet().forEach(path -> reasons.add(new Reason.ConfigChanged(path)));
        return reasons.isEmpty()
                ? List.of(new Reason.ConfigChanged(service.place().directory()))
                : reasons;
    }

    private List<Reason> of(String section, Content before) {
        if (section.equals(Section.CODE.text()) || section.equals(Section.DEPENDENCIES.text())) {
            return ofFiles(section, before);
        }
        if (section.equals(Section.DOCKERFILE.text())) {
            return List.of(new Reason.DockerfileChanged(service.place().dockerfile()));
        }
        if (section.equals(Section.TARGET.text())) {
            return List.of(new Reason.TargetChanged());
        }
        if (section.equals(Section.PLATFORMS.text())) {
            return List.of(new Reason.PlatformChanged());
        }
        if (section.equals(Section.ARGS.text())) {
            return ofArgs(before);
        }
        if (section.equals(Section.BASE.text())) {
            return ofBases(before);
        }
        return Sections.isUpstream(section) ? ofUpstreams(before) : List.of(otherScheme(before));
    }

    private List<Reason> ofFiles(String section, Content before) {
        Tier tier = Sections.tier(section).orElse(Tier.FULL);
        List<Reason> reasons = new ArrayList<>();
        changes(section, before).forEach((path, change) -> reasons.add(new Reason.FileChanged(path, change, tier)));
        return reasons.isEmpty()
                ? List.of(new Reason.FileChanged(service.place().directory(), Change.MODIFIED, tier))
                : reasons;
    }

    private SortedMap<String, Change> changes(String section, Content before) {
        return FileReasons.changes(section, files.before(service.id(), before.fingerprint()), files.now(service.id()));
    }

    private List<Reason> ofArgs(Content before) {
        Set<String> names = new TreeSet<>(before.args().keySet());
        names.addAll(state.content().args().keySet());
        List<Reason> reasons = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(before.args().get(name), state.content().args().get(name))) {
                reasons.add(new Reason.ArgChanged(name));
            }
        }
        return reasons.isEmpty() ? List.of(otherScheme(before)) : reasons;
    }

    private List<Reason> ofBases(Content before) {
        SortedMap<String, Digest> old = basesOf(before.fingerprint());
        SortedMap<String, Digest> now = state.bases().digests();
        Set<String> references = new TreeSet<>(old.keySet());
        references.addAll(now.keySet());
        List<Reason> reasons = new ArrayList<>();
        for (String reference : references) {
            if (!Objects.equals(old.get(reference), now.get(reference))) {
                reasons.add(new Reason.BaseImageMoved(reference, text(old, reference), text(now, reference)));
            }
        }
        return reasons.isEmpty() ? List.of(new Reason.BaseImageMoved("", "", "")) : reasons;
    }

    private SortedMap<String, Digest> basesOf(String fingerprint) {
        List<ContentRecord> records = new ArrayList<>();
        service.histories().own().find(fingerprint).ifPresent(records::add);
        service.histories().others().forEach(other -> other.find(fingerprint).ifPresent(records::add));
        return records.stream()
                .flatMap(each -> each.built().stream())
                .map(BuiltMark::from)
                .findFirst()
                .map(from -> from.baseImages())
                .orElseGet(TreeMap::new);
    }

    private static String text(Map<String, Digest> digests, String reference) {
        return Optional.ofNullable(digests.get(reference)).map(Digest::value).orElse("");
    }

    private List<Reason> ofUpstreams(Content before) {
        List<Reason> reasons = new ArrayList<>();
        for (ServiceId id : UpstreamTiers.differing(before, state.content())) {
            Tier tier = upstreams.tier(id, before.upstreams().getOrDefault(id, ""));
            reasons.add(new Reason.UpstreamChanged(id, tier));
        }
        return reasons.isEmpty() ? List.of(otherScheme(before)) : reasons;
    }

    private Reason otherScheme(Content before) {
        return new Reason.SchemeChanged(before.scheme(), state.content().scheme());
    }
}
