package io.jenkins.plugins.stet.core.baseline;

import io.jenkins.plugins.stet.core.image.Digest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Schema 1 of a service's records, as plain data; {@link HistoryReader} is its other half. */
final class HistoryWriter {
    private HistoryWriter() {}

    static Map<String, Object> write(ServiceHistory history) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("service", history.service().value());
        object.put("standing", history.standing().name().toLowerCase(Locale.ROOT));
        object.put("imagesSince", history.imagesSince());
        object.put("contents", list(history.records(), HistoryWriter::record));
        object.put("durations", list(history.durations(), HistoryWriter::duration));
        object.put("bases", list(history.bases(), HistoryWriter::base));
        return object;
    }

    private static Map<String, Object> record(ContentRecord record) {
        Content content = record.content();
        Map<String, Object> tasks = new LinkedHashMap<>();
        record.tasks().forEach((task, marks) -> tasks.put(task, list(marks, HistoryWriter::task)));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("scheme", content.scheme());
        object.put("fingerprint", content.fingerprint());
        object.put("sections", content.sections());
        object.put("args", content.args());
        object.put("upstreams", texts(content.upstreams(), text -> text));
        object.put("built", list(record.built(), HistoryWriter::built));
        object.put("passed", list(record.passed(), HistoryWriter::passed));
        object.put("tasks", tasks);
        return object;
    }

    private static Map<String, Object> built(BuiltMark mark) {
        Map<String, Object> repository = new LinkedHashMap<>();
        repository.put("host", mark.repository().host());
        repository.put("path", mark.repository().path());
        Map<String, Object> object = mark(mark);
        object.put("repository", repository);
        object.put("baseImages", texts(mark.from().baseImages(), Digest::value));
        object.put("upstreamImages", texts(mark.from().upstreamImages(), Digest::value));
        return object;
    }

    private static Map<String, Object> passed(PassedMark mark) {
        Map<String, Object> object = mark(mark);
        object.put("config", mark.config());
        return object;
    }

    private static Map<String, Object> task(TaskMark mark) {
        Map<String, Object> object = mark(mark);
        object.put("inputs", mark.inputs());
        return object;
    }

    private static Map<String, Object> mark(Mark mark) {
        Map<String, Object> by = new LinkedHashMap<>();
        by.put("number", mark.by().number());
        by.put("name", mark.by().name());
        by.put("class", mark.by().trust().text());
        by.put("at", mark.by().at().getEpochSecond());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("by", by);
        mark.image().known().ifPresent(digest -> object.put("digest", digest.value()));
        return object;
    }

    private static Map<String, Object> duration(BuildDuration duration) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("tier", duration.tier().text());
        object.put("seconds", duration.seconds());
        object.put("build", duration.buildNumber());
        return object;
    }

    private static Map<String, Object> base(KnownBase base) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("reference", base.facts().query().reference());
        object.put("platform", base.facts().query().platform());
        object.put("digest", base.facts().digest().value());
        object.put("onbuild", base.facts().onbuild());
        object.put("environment", base.facts().environment());
        object.put("build", base.buildNumber());
        return object;
    }

    private static <T> List<Object> list(List<T> values, Function<T, Object> writer) {
        List<Object> result = new ArrayList<>();
        values.forEach(value -> result.add(writer.apply(value)));
        return result;
    }

    private static <K, V> Map<String, Object> texts(Map<K, V> values, Function<V, String> writer) {
        Map<String, Object> result = new LinkedHashMap<>();
        values.forEach((key, value) -> result.put(key.toString(), writer.apply(value)));
        return result;
    }
}
