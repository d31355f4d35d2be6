package io.jenkins.plugins.stet.core.detect;

import io.jenkins.plugins.stet.core.dockerfile.BaseImageKnowledge;
import io.jenkins.plugins.stet.core.dockerfile.DockerfileAnalyzer;
import io.jenkins.plugins.stet.core.dockerfile.DockerfileException;
import io.jenkins.plugins.stet.core.dockerfile.DockerfileNeeds;
import io.jenkins.plugins.stet.core.dockerfile.DockerfileParser;
import io.jenkins.plugins.stet.core.dockerfile.IgnoreRules;
import io.jenkins.plugins.stet.core.dockerfile.MinimumFrontend;
import io.jenkins.plugins.stet.core.dockerfile.Widening;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.source.Selection;
import io.jenkins.plugins.stet.core.source.TreePath;
import io.jenkins.plugins.stet.core.source.TreeProblem;
import io.jenkins.plugins.stet.core.source.fs.BlobHasher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads Dockerfiles and ignore files; what cannot be understood widens to the whole context. Threads may share it.
 */
final class SourcesReader {
    private final RootFiles files;
    private final ServiceImages images;
    private final Map<String, IgnoreRules> ignores = new ConcurrentHashMap<>();

    SourcesReader(RootFiles files, Manifest manifest, BaseImageKnowledge outside) {
        this.files = files;
        this.images = new ServiceImages(files, manifest, outside);
    }

    ServiceSources read(ServiceSpec spec) {
        if (!spec.hasImage()) {
            return new ServiceSources(new Selection.OfDirectory(spec), "", Optional.empty(), List.of());
        }
        List<TreeProblem> problems = new ArrayList<>();
        byte[] dockerfile = dockerfile(spec, problems);
        DockerfileNeeds needs = needs(spec, dockerfile, problems);
        IgnoreRules ignore = ignore(spec, problems);
        return new ServiceSources(
                new Selection.OfImage(spec, needs, ignore),
                BlobHasher.idOf(dockerfile),
                Optional.of(needs),
                List.copyOf(problems));
    }

    private byte[] dockerfile(ServiceSpec spec, List<TreeProblem> problems) {
        try {
            Optional<byte[]> content = files.find(spec.dockerfile());
            if (content.isEmpty()) {
                problems.add(problem(spec.dockerfile(), "is not there; correct 'dockerfile' or add the file"));
            }
            return content.orElse(new byte[0]);
        } catch (IOException e) {
            problems.add(problem(spec.dockerfile(), "cannot be read: " + e));
            return new byte[0];
        }
    }

    private DockerfileNeeds needs(ServiceSpec spec, byte[] content, List<TreeProblem> problems) {
        if (!problems.isEmpty()) {
            return everything(problems.get(0).message(), 0);
        }
        try {
            return DockerfileAnalyzer.analyze(DockerfileParser.parse(content), images.request(spec));
        } catch (DockerfileException e) {
            problems.add(problem(spec.dockerfile(), "line " + e.line() + ": " + e.getMessage()));
            return everything(String.valueOf(e.getMessage()), e.line());
        }
    }

    private static DockerfileNeeds everything(String why, int line) {
        return new DockerfileNeeds(
                List.of(),
                List.of(new Widening(line, why)),
                new TreeSet<>(),
                List.of(),
                List.of(),
                MinimumFrontend.ANY);
    }

    private IgnoreRules ignore(ServiceSpec spec, List<TreeProblem> problems) {
        for (String path : IgnoreRules.candidates(spec.dockerfile(), spec.context())) {
            try {
                Optional<byte[]> content = files.find(path);
                if (content.isPresent()) {
                    return parsed(path, content.get());
                }
            } catch (IOException | DockerfileException e) {
                problems.add(problem(path, "cannot be used as an ignore file: " + e.getMessage()));
                return IgnoreRules.none();
            }
        }
        return IgnoreRules.none();
    }

    private IgnoreRules parsed(String path, byte[] content) throws DockerfileException {
        IgnoreRules known = ignores.get(path);
        if (known != null) {
            return known;
        }
        IgnoreRules parsed = IgnoreRules.parse(content);
        // one object for all services that read the file, whoever was first
        IgnoreRules earlier = ignores.putIfAbsent(path, parsed);
        return earlier == null ? parsed : earlier;
    }

    private static TreeProblem problem(String path, String message) {
        return new TreeProblem(TreePath.of(path), TreeProblem.Kind.DOCKERFILE, message);
    }
}
