package io.jenkins.plugins.stet.core.dockerfile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For what a Dockerfile is asked.
 *
 * @param target the stage to build, "" for the last one
 * @param args the build arguments whose values are known; they decide what is copied, volatile ones too
 * @param volatileArgs names that get a value only when the build starts: what depends on one is not known here
 * @param platforms as the manifest writes them; {@code native} is a platform that is not known here
 */
public record AnalysisRequest(
        String target,
        Map<String, String> args,
        Set<String> volatileArgs,
        List<String> platforms,
        BaseImageKnowledge baseImages) {
    public AnalysisRequest {
        args = Map.copyOf(args);
        volatileArgs = Set.copyOf(volatileArgs);
        platforms = List.copyOf(platforms);
    }

    /** The value that the caller of the build gives to a name. */
    Variable given(String name) {
        if (args.containsKey(name)) {
            return new Variable.Value(args.get(name));
        }
        return volatileArgs.contains(name)
                ? new Variable.Unknown("it is volatile and gets its value when the build starts")
                : Variable.unset();
    }
}
