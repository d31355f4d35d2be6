package io.jenkins.plugins.stet.core.dockerfile;

import java.util.List;
import java.util.Set;

/**
 * A stage for one platform with the values of its FROM put in.
 *
 * @param platform "" when it is not known
 * @param usedArgs names that the FROM looks up
 * @param commands triggers of the base first
 */
record ResolvedStage(Stage stage, Origin base, String platform, Set<String> usedArgs, List<Instruction> commands) {
    ResolvedStage {
        usedArgs = Set.copyOf(usedArgs);
        commands = List.copyOf(commands);
    }
}
