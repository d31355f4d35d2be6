package io.jenkins.plugins.stet.core.dockerfile;

import java.util.List;

/** Tells what an image brings to those that are built on it from the Dockerfile that it is built from. */
public final class BuiltImage {
    private BuiltImage() {}

    /**
     * The triggers are those of the last stage alone: what its own base triggers runs when it is built, and is not
     * handed on.
     *
     * @param request for what the image is built
     * @param platform for which the image is used, "" when that is not known
     * @throws DockerfileException when no engine would build the target
     */
    public static BaseImageEffects facts(Dockerfile dockerfile, AnalysisRequest request, String platform)
            throws DockerfileException {
        if (DockerfileAnalyzer.isReadByAnother(dockerfile, request)) {
            return new BaseImageEffects.Unknown("its Dockerfile is read by a frontend that is not Docker's own");
        }
        List<String> triggers = dockerfile.target(request.target()).commands().stream()
                .filter(command -> command.keyword().equals("ONBUILD"))
                .map(Instruction::trigger)
                .toList();
        return new BaseImageEffects.Known(triggers, environment(dockerfile, request, platform));
    }

    private static ImageEnvironment environment(Dockerfile dockerfile, AnalysisRequest request, String platform)
            throws DockerfileException {
        List<Platform> built = request.platforms().stream().map(Platform::parse).toList();
        for (Platform candidate : built) {
            if (built.size() == 1 || (candidate.isKnown() && candidate.text().equals(platform))) {
                return DockerfileAnalyzer.environmentAtEnd(dockerfile, request, candidate)
                        .ofBuiltImage();
            }
        }
        return ImageEnvironment.unknown("it is not told for which platform its base image is used");
    }
}
