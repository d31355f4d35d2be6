package io.jenkins.plugins.stet.core.dockerfile;

import java.util.List;
import java.util.Set;

/** Goes through the instructions of one stage with the variables as they stand at each. */
final class StageReader {
    private static final Set<String> WITHOUT_FILES = Set.of(
            "CMD",
            "ENTRYPOINT",
            "EXPOSE",
            "HEALTHCHECK",
            "LABEL",
            "MAINTAINER",
            "ONBUILD",
            "SHELL",
            "STOPSIGNAL",
            "USER",
            "VOLUME",
            "WORKDIR");

    private final Dockerfile dockerfile;
    private final AnalysisRequest request;
    private final GlobalArgs globalArgs;
    private final Environment environment;
    private final Substitution substitution;
    private final Findings findings;

    StageReader(
            Dockerfile dockerfile,
            AnalysisRequest request,
            GlobalArgs globalArgs,
            Environment environment,
            Findings findings) {
        this.dockerfile = dockerfile;
        this.request = request;
        this.globalArgs = globalArgs;
        this.environment = environment;
        this.substitution = new Substitution(dockerfile.escape());
        this.findings = findings;
    }

    /** The environment is afterwards that of the stage's end. */
    void read(ResolvedStage stage) throws DockerfileException {
        readFlagsOfFrom(stage.stage().from());
        for (Instruction command : stage.commands()) {
            readFeatures(command);
            for (FromReference from : FromReference.in(command)) {
                readFrom(from, stage);
            }
            read(command);
        }
    }

    private void readFlagsOfFrom(Instruction from) {
        readFeatures(from);
        for (String flag : from.flags().unknownTo(List.of("platform"))) {
            findings.widen(from.line(), "--" + flag + " of FROM is not known");
        }
    }

    private void readFeatures(Instruction instruction) {
        for (MinimumFrontend feature : FrontendFeatures.of(instruction, dockerfile.escape())) {
            findings.asksFor(feature);
        }
    }

    private void readFrom(FromReference from, ResolvedStage stage) throws DockerfileException {
        Origin origin = from.resolve(dockerfile, stage.stage());
        if (origin instanceof Origin.Image image) {
            findings.image(new BaseImage(
                    image.reference(), from.line(), stage.stage().label(), stage.platform(), from.role()));
        }
        if (origin instanceof Origin.Unresolved unresolved) {
            findings.widen(from.line(), unresolved.why());
        }
    }

    private void read(Instruction command) throws DockerfileException {
        switch (command.keyword()) {
            case "ARG" -> readArg(command);
            case "ENV" -> readEnv(command);
            case "COPY", "ADD" -> CopyReader.read(command, substitution, environment, findings);
            case "RUN" -> new MountReader(command, substitution, environment, findings).read();
            default -> {
                if (!WITHOUT_FILES.contains(command.keyword())) {
                    findings.widen(command.line(), "the instruction " + command.keyword() + " is not known");
                }
            }
        }
    }

    private void readArg(Instruction command) throws DockerfileException {
        for (ArgDeclaration declaration : ArgDeclaration.parse(command, dockerfile.escape())) {
            String name = declaration.name();
            findings.args(globalArgs.withParts(Set.of(name)), command.line());
            Variable value = request.given(name);
            if (value.isUnset() && declaration.hasDefault()) {
                value = substitution
                        .expand(declaration.defaultText(), environment)
                        .asVariable();
            } else if (value.isUnset()) {
                value = globalArgs.get(name);
            }
            if (!value.isUnset()) {
                environment.setArg(name, value);
            }
        }
    }

    /** All values of one ENV see the variables as they were before it. */
    private void readEnv(Instruction command) throws DockerfileException {
        List<EnvPair> pairs = EnvPair.parse(command, dockerfile.escape());
        Environment before = environment.copy();
        for (EnvPair pair : pairs) {
            Variable value = substitution.expand(pair.value(), before).asVariable();
            Expansion name = substitution.expand(pair.name(), before);
            if (name instanceof Expansion.Known known) {
                environment.setEnv(known.text(), value);
            } else {
                environment.setSomeName("ENV in line " + command.line() + " sets a name that is not known");
            }
        }
    }
}
