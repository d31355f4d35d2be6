package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.fingerprint.FingerprintInputs;
import io.jenkins.plugins.stet.core.source.InputFile;
import io.jenkins.plugins.stet.core.source.MissingSource;
import io.jenkins.plugins.stet.core.source.SourceWarning;
import io.jenkins.plugins.stet.core.source.TreeProblem;
import java.io.Serializable;
import java.util.List;

/**
 * What the tree says about one service.
 *
 * @param inputs without base images and upstreams, which {@link FingerprintInputs#withBaseImages} and
 *     {@link FingerprintInputs#withUpstreams} add
 * @param baseReferences images from outside that the target needs (FROM, COPY --from, mounts), after substitution, each once
 * @param files sorted by path; see {@link ReadOptions#tables}
 * @param widenings where and why the whole context counts although the Dockerfile does not say so
 * @param frontend the oldest frontend that understands the Dockerfile and what asks for it; "" when any does
 * @param problems not empty: the content is not known and the service is built in full
 */
public record ServiceReading(
        FingerprintInputs inputs,
        List<BaseReference> baseReferences,
        List<InputFile> files,
        List<String> widenings,
        String frontend,
        List<TreeProblem> problems,
        List<MissingSource> missing,
        List<SourceWarning> warnings)
        implements Serializable {
    public ServiceReading {
        baseReferences = List.copyOf(baseReferences);
        files = List.copyOf(files);
        widenings = List.copyOf(widenings);
        problems = List.copyOf(problems);
        missing = List.copyOf(missing);
        warnings = List.copyOf(warnings);
    }
}
