package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.plan.Reason;
import java.util.LinkedHashMap;
import java.util.Map;

/** One reason as plain data: its kind and what belongs to it. */
final class ReasonMap {
    private final Map<String, Object> map = new LinkedHashMap<>();

    private ReasonMap() {}

    static Map<String, Object> of(Reason reason) {
        ReasonMap made = new ReasonMap();
        made.put("kind", reason.kind());
        made.addDetails(reason);
        return made.map;
    }

    private ReasonMap put(String key, Object value) {
        map.put(key, value);
        return this;
    }

    private void addDetails(Reason reason) {
        if (reason instanceof Reason.FileChanged file) {
            put("path", file.path()).put("change", file.change().text());
        } else if (reason instanceof Reason.ArgChanged arg) {
            put("name", arg.name());
        } else if (reason instanceof Reason.DockerfileChanged dockerfile) {
            put("path", dockerfile.path());
        } else if (reason instanceof Reason.BaseImageMoved base) {
            put("image", base.reference()).put("old", base.before()).put("new", base.after());
        } else if (reason instanceof Reason.UpstreamChanged upstream) {
            put("service", upstream.service().value())
                    .put("tier", upstream.tier().text());
        } else if (reason instanceof Reason.ConfigChanged config) {
            put("path", config.path());
        } else if (reason instanceof Reason.NotPassed passed) {
            put("run", passed.run());
        } else {
            addTrouble(reason);
        }
    }

    private void addTrouble(Reason reason) {
        if (reason instanceof Reason.NoBaseline baseline) {
            put("message", baseline.why());
        } else if (reason instanceof Reason.ImageMissing image) {
            put("image", image.image()).put("message", image.why());
        } else if (reason instanceof Reason.Unverified image) {
            put("image", image.image()).put("message", image.why());
        } else if (reason instanceof Reason.Expired expired) {
            put("days", expired.ageDays()).put("maxAge", expired.maxAgeDays());
        } else if (reason instanceof Reason.Forced forced) {
            put("by", forced.by());
        } else if (reason instanceof Reason.SchemeChanged scheme) {
            put("old", scheme.before()).put("new", scheme.after());
        } else if (reason instanceof Reason.DetectorError error) {
            put("path", error.path()).put("message", error.message());
        } else if (reason instanceof Reason.More more) {
            put("more", (long) more.count());
        }
    }
}
