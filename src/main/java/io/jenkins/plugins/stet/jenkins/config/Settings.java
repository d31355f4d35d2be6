package io.jenkins.plugins.stet.jenkins.config;

import hudson.model.Item;
import io.jenkins.plugins.stet.core.detect.DetectionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jenkins.util.SystemProperties;

/**
 * What of global and folder configuration holds for an item.
 *
 * @param bindings of the nearest folder first, the global ones last
 * @param global those of an administrator: only they open addresses that are not public, or plain HTTP
 * @param modes every mode that is configured
 * @param untrusted of the nearest folder that names one
 * @param engines of the folders, the nearest first, then the global ones
 * @param verifyFrom as the nearest folder says that says anything
 */
public record Settings(
        List<Binding> bindings,
        List<Binding> global,
        List<String> primaryBranches,
        List<String> modes,
        UntrustedRegistry untrusted,
        Engines engines,
        VerifyFrom verifyFrom) {
    /** The kill switch: whatever is configured, {@code -Dio.jenkins.plugins.stet.mode=off} switches detection off. */
    static final String SWITCH = "io.jenkins.plugins.stet.mode";

    /** Credentials that may be sent to a host, and no other; empty where it is to be asked anonymously. */
    public record Binding(String host, String credentialsId, boolean insecure) {
        static Binding of(RegistryEntry entry) {
            return new Binding(entry.getHost(), entry.getCredentialsId(), entry.isInsecure());
        }
    }

    public Settings {
        bindings = List.copyOf(bindings);
        global = List.copyOf(global);
        primaryBranches = List.copyOf(primaryBranches);
        modes = List.copyOf(modes);
    }

    public static Settings of(Item item) {
        StetConfiguration configuration = StetConfiguration.get();
        List<StetFolderProperty> folders = FolderSettings.above(item);
        List<Binding> global =
                configuration.getRegistries().stream().map(Binding::of).toList();
        List<Binding> bindings = new ArrayList<>();
        folders.forEach(folder -> folder.getRegistries().forEach(entry -> bindings.add(Binding.of(entry))));
        bindings.addAll(global);
        List<String> primary = folders.stream()
                .map(StetFolderProperty::getPrimaryBranches)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElseGet(configuration::getPrimaryBranches);
        List<String> modes = Stream.concat(
                        folders.stream().map(StetFolderProperty::getMode),
                        Stream.of(configuration.getMode(), killSwitch()))
                .toList();
        UntrustedRegistry untrusted = folders.stream()
                .map(StetFolderProperty::untrusted)
                .filter(UntrustedRegistry::isNamed)
                .findFirst()
                .orElse(UntrustedRegistry.NONE);
        List<EngineEntry> engines = new ArrayList<>();
        folders.forEach(folder -> engines.addAll(folder.getEngines()));
        engines.addAll(configuration.getEngines());
        VerifyFrom verifyFrom = VerifyFrom.nearest(Stream.concat(
                folders.stream().map(StetFolderProperty::getVerifyFrom), Stream.of(configuration.getVerifyFrom())));
        return new Settings(bindings, global, primary, modes, untrusted, Engines.of(engines), verifyFrom);
    }

    /** Jobs that run without a user of their own and may read the records of jobs beside this one. */
    public static List<String> baselineReadersOf(Item item) {
        return FolderSettings.above(item).stream()
                .flatMap(folder -> folder.getBaselineReaders().stream())
                .toList();
    }

    private static String killSwitch() {
        String value = SystemProperties.getString(SWITCH);
        return value == null ? "" : value;
    }

    /** The strictest towards building of what is configured and what the step says. */
    public DetectionMode mode(String ofStep) {
        return Modes.strictest(Stream.concat(modes.stream(), Stream.of(ofStep)));
    }
}
