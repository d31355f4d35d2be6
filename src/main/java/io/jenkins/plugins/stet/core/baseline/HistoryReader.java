package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.baseline.ServiceHistory.Standing;
import io.jenkins.plugins.stet.core.image.BaseImageFacts;
import io.jenkins.plugins.stet.core.image.BaseImageQuery;
import io.jenkins.plugins.stet.core.image.Digest;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.Tier;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Schema 1 of a service's records, from plain data. */
final class HistoryReader {
    private HistoryReader() {}

    /** @throws IllegalArgumentException when it is anything else */
    static ServiceHistory read(Map<String, Object> object) {
        Fields fields = Fields.of(object);
        return new ServiceHistory(
                new ServiceId(fields.text("service")),
                Standing.valueOf(fields.text("standing").toUpperCase(Locale.ROOT)),
                fields.number("imagesSince"),
                fields.list("contents", HistoryReader::record),
                fields.list("durations", HistoryReader::duration),
                fields.list("bases", HistoryReader::base));
    }

    private static ContentRecord record(Object value) {
        Fields fields = Fields.of(value);
        Content content = new Content(
                fields.text("scheme"),
                fields.text("fingerprint"),
                fields.texts("sections"),
                fields.texts("args"),
                byService(fields.texts("upstreams")));
        return new ContentRecord(
                content,
                fields.list("built", HistoryReader::built),
                fields.list("passed", HistoryReader::passed),
                fields.map("tasks", marks -> Fields.of(Map.of("marks", marks)).list("marks", HistoryReader::task)));
    }

    private static BuiltMark built(Object value) {
        Fields fields = Fields.of(value);
        Fields repository = fields.object("repository");
        BuiltFrom from = new BuiltFrom(
                fields.map("baseImages", HistoryReader::digest),
                byService(fields.map("upstreamImages", HistoryReader::digest)));
        return new BuiltMark(
                stamp(fields),
                new ImageRepository(repository.text("host"), repository.text("path")),
                fields.image("digest"),
                from);
    }

    private static PassedMark passed(Object value) {
        Fields fields = Fields.of(value);
        return new PassedMark(stamp(fields), fields.text("config"), fields.image("digest"));
    }

    private static TaskMark task(Object value) {
        Fields fields = Fields.of(value);
        return new TaskMark(stamp(fields), fields.text("inputs"), fields.image("digest"));
    }

    private static BuildStamp stamp(Fields mark) {
        Fields fields = mark.object("by");
        String text = fields.text("class");
        TrustClass trust = TrustClass.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a class of builds"));
        return new BuildStamp(
                fields.number("number"), fields.text("name"), trust, Instant.ofEpochSecond(fields.number("at")));
    }

    private static BuildDuration duration(Object value) {
        Fields fields = Fields.of(value);
        String text = fields.text("tier");
        Tier tier = Tier.parse(text).orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a tier"));
        return new BuildDuration(tier, fields.decimal("seconds"), fields.number("build"));
    }

    private static KnownBase base(Object value) {
        Fields fields = Fields.of(value);
        BaseImageQuery query = new BaseImageQuery(fields.text("reference"), fields.text("platform"));
        BaseImageFacts facts = new BaseImageFacts(
                query,
                new Digest(fields.text("digest")),
                fields.list("onbuild", Fields::asText),
                fields.texts("environment"));
        return new KnownBase(facts, fields.number("build"));
    }

    private static Digest digest(Object value) {
        return new Digest(Fields.asText(value));
    }

    private static <V> SortedMap<ServiceId, V> byService(SortedMap<String, V> named) {
        SortedMap<ServiceId, V> result = new TreeMap<>();
        named.forEach((name, value) -> result.put(new ServiceId(name), value));
        return result;
    }
}
