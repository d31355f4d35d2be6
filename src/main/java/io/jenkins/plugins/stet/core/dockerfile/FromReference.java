package io.jenkins.plugins.stet.core.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an instruction takes from elsewhere: the value of {@code COPY --from} or of a mount's {@code from}.
 *
 * @param numbered whether a number means the stage with that number
 */
record FromReference(String value, boolean numbered, BaseImage.Role role, int line) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");

    static List<FromReference> in(Instruction instruction) {
        List<FromReference> found = new ArrayList<>();
        if (instruction.keyword().equals("COPY")) {
            String from = instruction.flags().value("from").orElse("");
            if (!from.isEmpty()) {
                found.add(new FromReference(from, true, BaseImage.Role.COPY_FROM, instruction.line()));
            }
        }
        if (instruction.keyword().equals("RUN")) {
            for (RunMount mount : RunMount.of(instruction)) {
                if (!mount.from().isEmpty()) {
                    found.add(new FromReference(mount.from(), false, BaseImage.Role.MOUNT_FROM, instruction.line()));
                }
            }
        }
        return found;
    }

    boolean isNumber() {
        return numbered && NUMBER.matcher(value).matches();
    }

    /** @throws DockerfileException for a stage that is not there, or not there yet */
    Origin resolve(Dockerfile dockerfile, Stage user) throws DockerfileException {
        if (value.indexOf('$') >= 0) {
            return new Origin.Unresolved("from=" + value + ": no engine puts variables in here");
        }
        if (isNumber()) {
            return numbered(dockerfile, user);
        }
        Optional<Stage> named = dockerfile.stageNamed(value);
        if (named.isPresent()) {
            return earlier(named.get(), user);
        }
        return value.equals("scratch") ? new Origin.Scratch() : new Origin.Image(value);
    }

    private Origin numbered(Dockerfile dockerfile, Stage user) throws DockerfileException {
        int index = Integer.parseInt(value);
        if (index < 0 || index >= dockerfile.stages().size()) {
            throw new DockerfileException(
                    line,
                    "there is no stage number " + value + ": the first is 0, here the last is "
                            + (dockerfile.stages().size() - 1));
        }
        return earlier(dockerfile.stages().get(index), user);
    }

    private Origin earlier(Stage stage, Stage user) throws DockerfileException {
        if (stage.index() >= user.index()) {
            throw new DockerfileException(
                    line, "from=" + value + " names a stage that is not finished here: move it before this one");
        }
        return new Origin.OtherStage(stage);
    }
}
