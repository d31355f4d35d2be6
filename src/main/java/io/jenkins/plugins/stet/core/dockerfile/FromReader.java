package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;

/** Reads the FROM of one stage: what it begins with, and which triggers come with that. */
final class FromReader {
    private static final String SCRATCH = "scratch";

    private final Dockerfile dockerfile;
    private final AnalysisRequest request;
    private final GlobalArgs globalArgs;
    private final Platform platform;

    FromReader(Dockerfile dockerfile, AnalysisRequest request, GlobalArgs globalArgs, Platform platform) {
        this.dockerfile = dockerfile;
        this.request = request;
        this.globalArgs = globalArgs;
        this.platform = platform;
    }

    ResolvedStage resolve(Stage stage) throws DockerfileException {
        Substitution substitution = new Substitution(dockerfile.escape());
        Origin base = base(stage, substitution.expand(stage.base(), globalArgs));
        Expansion wanted = substitution.expand(stage.platform(), globalArgs);
        String exact = stage.platform().isEmpty()
                ? platform.text()
                : wanted instanceof Expansion.Known known
                        ? Platform.parse(known.text()).text()
                        : "";
        List<Instruction> commands = new ArrayList<>(triggers(stage, base, exact));
        commands.addAll(stage.commands());
        return new ResolvedStage(stage, base, exact, substitution.lookedUp(), commands);
    }

    private Origin base(Stage stage, Expansion name) throws DockerfileException {
        if (name instanceof Expansion.Unknown unknown) {
            return new Origin.Unresolved("FROM " + stage.base() + ": " + unknown.why());
        }
        String text = ((Expansion.Known) name).text();
        if (text.isEmpty()) {
            throw new DockerfileException(
                    stage.line(),
                    "FROM " + stage.base() + " names no image because its arguments have no value: give one in args,"
                            + " or a default in an ARG before the first FROM");
        }
        for (int index = stage.index() - 1; index >= 0; index--) {
            Stage earlier = dockerfile.stages().get(index);
            if (earlier.name().equalsIgnoreCase(text)) {
                return new Origin.OtherStage(earlier);
            }
        }
        return text.equals(SCRATCH) ? new Origin.Scratch() : new Origin.Image(text);
    }

    private List<Instruction> triggers(Stage stage, Origin base, String exactPlatform) throws DockerfileException {
        List<Instruction> triggers = new ArrayList<>();
        if (base instanceof Origin.OtherStage other) {
            for (Instruction command : other.stage().commands()) {
                if (command.keyword().equals("ONBUILD")) {
                    triggers.add(DockerfileParser.parseTrigger(command.trigger(), stage.line()));
                }
            }
        }
        if (base instanceof Origin.Image image
                && request.baseImages().effectsOf(imageOf(stage, image, exactPlatform))
                        instanceof BaseImageEffects.Known known) {
            for (String trigger : known.onbuild()) {
                triggers.add(DockerfileParser.parseTrigger(trigger, stage.line()));
            }
        }
        return triggers;
    }

    static BaseImage imageOf(Stage stage, Origin.Image image, String platform) {
        return new BaseImage(image.reference(), stage.line(), stage.label(), platform, BaseImage.Role.FROM);
    }
}
