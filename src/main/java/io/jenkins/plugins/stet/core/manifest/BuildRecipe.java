package io.jenkins.plugins.stet.core.manifest;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What is handed to the engine besides files.
 *
 * @param context directory of the build context, relative to the repository's root, <code>""</code> for the root itself
 * @param dockerfile path of the Dockerfile, relative to the repository's root
 * @param target stage to build, <code>""</code> for the last one
 * @param platforms never empty; <code>native</code> stands for the engine's own
 * @param args build arguments in the order written, values as written
 * @param volatileArgs names of arguments that are passed but never fingerprinted
 * @param secrets ids only, the values are supplied elsewhere
 */
public record BuildRecipe(
        String context,
        String dockerfile,
        String target,
        List<String> platforms,
        Map<String, String> args,
        List<String> volatileArgs,
        List<String> secrets)
        implements Serializable {
    public static final List<String> DEFAULT_PLATFORMS = List.of("linux/amd64");

    public BuildRecipe {
        platforms = List.copyOf(platforms);
        args = Ordered.copyOf(args);
        volatileArgs = List.copyOf(volatileArgs);
        secrets = List.copyOf(secrets);
    }

    /** The defaults of a service: everything in the directory of that name. */
    public static BuildRecipe in(String context) {
        String dockerfile = context.isEmpty() ? "Dockerfile" : context + "/Dockerfile";
        return new BuildRecipe(context, dockerfile, "", DEFAULT_PLATFORMS, Map.of(), List.of(), List.of());
    }

    public BuildRecipe withDockerfile(String path) {
        return new BuildRecipe(context, path, target, platforms, args, volatileArgs, secrets);
    }

    public BuildRecipe withTarget(String stage) {
        return new BuildRecipe(context, dockerfile, stage, platforms, args, volatileArgs, secrets);
    }

    public BuildRecipe withPlatforms(List<String> wanted) {
        return new BuildRecipe(context, dockerfile, target, wanted, args, volatileArgs, secrets);
    }

    public BuildRecipe withArgs(Map<String, String> values) {
        return new BuildRecipe(context, dockerfile, target, platforms, values, volatileArgs, secrets);
    }

    public BuildRecipe withSecrets(List<String> ids) {
        return new BuildRecipe(context, dockerfile, target, platforms, args, volatileArgs, ids);
    }
}
