package io.jenkins.plugins.stet.core.manifest;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One service of the manifest with every default filled in.
 *
 * @param image as written, without the manifest's registry; see {@link Manifest#imageOf}
 * @param tasks by name, in the order written
 * @param dependsOn as written; the FROM lines may add more, see {@link ServiceGraph}
 * @param later keys that are accepted but mean nothing yet (builder, category, codebuild, rollout), as plain data
 */
public record ServiceSpec(
        ServiceId id,
        ImageName image,
        BuildRecipe recipe,
        InputRules inputs,
        Map<String, TaskRules> tasks,
        List<ServiceId> dependsOn,
        RebuildPolicy policy,
        OpaqueData later)
        implements Serializable {
    public ServiceSpec {
        tasks = Ordered.copyOf(tasks);
        dependsOn = List.copyOf(dependsOn);
    }

    /** What a service is when the manifest says nothing but its name. */
    public static ServiceSpec named(String name) {
        return new ServiceSpec(
                new ServiceId(name),
                ImageName.of(name),
                BuildRecipe.in(name),
                InputRules.none(),
                Map.of(),
                List.of(),
                RebuildPolicy.standard(),
                OpaqueData.empty());
    }

    public String context() {
        return recipe.context();
    }

    public String dockerfile() {
        return recipe.dockerfile();
    }

    public String target() {
        return recipe.target();
    }

    public List<String> platforms() {
        return recipe.platforms();
    }

    public Map<String, String> args() {
        return recipe.args();
    }

    public List<String> volatileArgs() {
        return recipe.volatileArgs();
    }

    public List<String> secrets() {
        return recipe.secrets();
    }

    public boolean hasImage() {
        return image.isBuilt();
    }

    /** The same under another name, where a selection is looked at apart. */
    public ServiceSpec withId(ServiceId other) {
        return new ServiceSpec(other, image, recipe, inputs, tasks, dependsOn, policy, later);
    }

    public ServiceSpec withImage(ImageName name) {
        return new ServiceSpec(id, name, recipe, inputs, tasks, dependsOn, policy, later);
    }

    public ServiceSpec withRecipe(BuildRecipe changed) {
        return new ServiceSpec(id, image, changed, inputs, tasks, dependsOn, policy, later);
    }

    public ServiceSpec withInputs(InputRules rules) {
        return new ServiceSpec(id, image, recipe, rules, tasks, dependsOn, policy, later);
    }

    public ServiceSpec withTasks(Map<String, TaskRules> changed) {
        return new ServiceSpec(id, image, recipe, inputs, changed, dependsOn, policy, later);
    }

    public ServiceSpec withDependsOn(List<ServiceId> upstreams) {
        return new ServiceSpec(id, image, recipe, inputs, tasks, upstreams, policy, later);
    }

    public ServiceSpec withPolicy(RebuildPolicy changed) {
        return new ServiceSpec(id, image, recipe, inputs, tasks, dependsOn, changed, later);
    }
}
