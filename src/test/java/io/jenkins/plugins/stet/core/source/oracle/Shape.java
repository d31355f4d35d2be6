package io.jenkins.plugins.stet.core.source.oracle;

import io.jenkins.plugins.stet.core.manifest.BuildRecipe;
import io.jenkins.plugins.stet.core.manifest.ImageName;
import io.jenkins.plugins.stet.core.manifest.InputRules;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import io.jenkins.plugins.stet.core.manifest.TaskRules;
import java.util.List;
import java.util.Map;

/**
 * A service whose Dockerfile is known without parsing it.
 *
 * @param copies sources of the first stage; the second stage adds {@code extra*}
 * @param ignoreFile "" for none
 * @param target "" or a stage
 * @param args A counts, B is not declared, C only counts for the second stage, V is volatile
 */
record Shape(
        String name,
        String context,
        String dockerfile,
        List<String> copies,
        String ignoreFile,
        InputRules rules,
        String target,
        Map<String, String> args,
        List<String> platforms) {
    static Shape of(String name, String context, List<String> copies) {
        String directory = context.isEmpty() ? "" : context + '/';
        return new Shape(
                name,
                context,
                directory + name + ".Dockerfile",
                copies,
                directory + name + ".Dockerfile.dockerignore",
                InputRules.none(),
                "",
                Map.of(),
                List.of("linux/amd64"));
    }

    Shape with(InputRules changed) {
        return new Shape(name, context, dockerfile, copies, ignoreFile, changed, target, args, platforms);
    }

    Shape withTarget(String stage) {
        return new Shape(name, context, dockerfile, copies, ignoreFile, rules, stage, args, platforms);
    }

    Shape withArgs(Map<String, String> values) {
        return new Shape(name, context, dockerfile, copies, ignoreFile, rules, target, values, platforms);
    }

    Shape withPlatforms(List<String> wanted) {
        return new Shape(name, context, dockerfile, copies, ignoreFile, rules, target, args, wanted);
    }

    boolean hasImage() {
        return !copies.isEmpty();
    }

    boolean buildsSecondStage() {
        return !target.equals("one");
    }

    String dockerfileText() {
        return "FROM scratch AS one\nARG A\nCOPY " + String.join(" ", copies)
                + " /one/\nFROM one AS two\nARG C\nCOPY extra* /two/\n";
    }

    ServiceSpec spec() {
        BuildRecipe recipe = new BuildRecipe(
                context, dockerfile, hasImage() ? target : "", platforms, args, List.of("V"), List.of());
        ServiceSpec spec = ServiceSpec.named(name)
                .withRecipe(recipe)
                .withInputs(rules)
                .withTasks(Map.of("test", new TaskRules(List.of("**/test/**"))));
        return hasImage() ? spec : spec.withImage(ImageName.none());
    }
}
