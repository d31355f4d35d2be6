package io.jenkins.plugins.stet.core.dockerfile;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds out, without running anything, what a target needs from the build context and from outside. What cannot be
 * told widens to the whole context and says why; then every argument counts, for a trigger may declare it.
 */
public final class DockerfileAnalyzer {
    private final Dockerfile dockerfile;
    private final AnalysisRequest request;
    private final Findings findings = new Findings();

    private DockerfileAnalyzer(Dockerfile dockerfile, AnalysisRequest request) {
        this.dockerfile = dockerfile;
        this.request = request;
    }

    /** @throws DockerfileException when no engine would build the target */
    public static DockerfileNeeds analyze(Dockerfile dockerfile, AnalysisRequest request) throws DockerfileException {
        return new DockerfileAnalyzer(dockerfile, request).analyze();
    }

    /**
     * The variables at the end of the stage that is built.
     *
     * @throws DockerfileException when no engine would build the target
     */
    static Environment environmentAtEnd(Dockerfile dockerfile, AnalysisRequest request, Platform platform)
            throws DockerfileException {
        return new DockerfileAnalyzer(dockerfile, request).analyze(dockerfile.target(request.target()), platform);
    }

    private DockerfileNeeds analyze() throws DockerfileException {
        if (isReadByAnother(dockerfile, request)) {
            widenForAnother();
            findings.args(request.args().keySet(), 1);
            return findings.needs(request);
        }
        findings.warnAll(dockerfile.warnings());
        Stage target = dockerfile.target(request.target());
        for (String platform : request.platforms()) {
            analyze(target, Platform.parse(platform));
        }
        return findings.needs(request);
    }

    static boolean isReadByAnother(Dockerfile dockerfile, AnalysisRequest request) {
        return dockerfile.isForeign() || isReplaced(request);
    }

    private static boolean isReplaced(AnalysisRequest request) {
        String given = request.args().getOrDefault("BUILDKIT_SYNTAX", "");
        return !given.isEmpty() && !DockerfileParser.isOwnSyntax(given.split(" ", 2)[0]);
    }

    private void widenForAnother() {
        dockerfile
                .foreignSyntax()
                .ifPresent(syntax -> findings.widen(
                        syntax.line(), "the frontend " + syntax.value() + " reads this file, not Docker's own"));
        if (isReplaced(request)) {
            String given = request.args().get("BUILDKIT_SYNTAX");
            findings.widen(1, "the argument BUILDKIT_SYNTAX gives this file to the frontend " + given);
        }
    }

    private Environment analyze(Stage target, Platform platform) throws DockerfileException {
        String name = request.target().isEmpty() ? target.name() : request.target();
        GlobalArgs globalArgs = GlobalArgs.read(dockerfile, request, platform, name);
        FromReader fromReader = new FromReader(dockerfile, request, globalArgs, platform);
        Map<Integer, Environment> ends = new HashMap<>();
        for (ResolvedStage stage : TargetStages.reach(dockerfile, fromReader, target)) {
            findings.args(globalArgs.withParts(stage.usedArgs()), stage.stage().line());
            Environment environment = begin(stage, ends);
            new StageReader(dockerfile, request, globalArgs, environment, findings).read(stage);
            ends.put(stage.stage().index(), environment);
        }
        return end(target, ends);
    }

    private static Environment end(Stage stage, Map<Integer, Environment> ends) {
        Environment end = ends.get(stage.index());
        return end == null ? Environment.unknown("its stage was not read") : end;
    }

    private Environment begin(ResolvedStage stage, Map<Integer, Environment> ends) {
        Origin base = stage.base();
        if (base instanceof Origin.OtherStage other) {
            return end(other.stage(), ends).copy();
        }
        if (base instanceof Origin.Image image) {
            return beginWith(FromReader.imageOf(stage.stage(), image, stage.platform()));
        }
        if (base instanceof Origin.Unresolved unresolved) {
            findings.widen(stage.stage().line(), unresolved.why());
            findings.args(request.args().keySet(), stage.stage().line());
            return Environment.unknown("the base image is not known");
        }
        return Environment.empty();
    }

    private Environment beginWith(BaseImage image) {
        findings.image(image);
        BaseImageEffects facts = request.baseImages().effectsOf(image);
        if (facts instanceof BaseImageEffects.Unknown unknown) {
            findings.widen(
                    image.line(),
                    "FROM " + image.reference() + ": " + unknown.why() + ", so it may have triggers that copy");
            findings.args(request.args().keySet(), image.line());
            return Environment.unknown("the environment of " + image.reference() + " is not known");
        }
        return Environment.ofImage(((BaseImageEffects.Known) facts).environment());
    }
}
