package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.baseline.PlainJson;
import io.jenkins.plugins.stet.core.detect.DetectionResult;
import io.jenkins.plugins.stet.core.detect.ServiceResult;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.plan.KnownImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** <code>stet images</code>: the exact image of every service's present content, in forms that other tools read. */
final class ImagesCommand implements StetCommand {
    private static final String FORMAT = "--format";
    private static final List<String> FORMATS = List.of("env", "json", "tfvars");

    @Override
    public String description() {
        return "Prints the exact image of each service's present content.";
    }

    @Override
    public void declareOn(CommandSpec spec) {
        spec.addOption(Words.text(FORMAT, "FORMAT", "env (the default), json or tfvars."));
        DetectWords.declareVerification(spec);
    }

    @Override
    public Answer answer(Session session, ParseResult words) throws CliException {
        String format = Words.text(words, FORMAT).orElse("env");
        if (!FORMATS.contains(format)) {
            throw CliException.wrongUse("the format '" + format + "' is not known", "Use env, json or tfvars.");
        }
        Workspace workspace = session.open();
        DetectionResult result = new Detecting(session, workspace)
                .detect(DetectWords.request(workspace, DetectWords.verification(words), session.now()))
                .result();
        requireNamesApart(format, workspace);
        Map<String, String> references = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>(result.warnings());
        for (ServiceResult service : result.services().values()) {
            reference(service)
                    .ifPresent(reference -> references.put(service.id().value(), reference));
            if (service.decision().isBuild()) {
                notes.add(service.id() + " has no image of its present content yet; 'stet build' makes one");
            }
        }
        return Answer.of(() -> document(references), palette -> text(format, references))
                .withNotes(workspace.notes(notes));
    }

    /** Two services under one name would give one of them the other's image. */
    private static void requireNamesApart(String format, Workspace workspace) throws CliException {
        Map<String, ServiceId> owners = new HashMap<>();
        for (ServiceId service : workspace.manifest().services().keySet()) {
            String name = name(format, service.value());
            ServiceId other = owners.putIfAbsent(name, service);
            if (other != null) {
                throw CliException.wrongUse(
                        "services '" + other + "' and '" + service + "' would both be called " + name
                                + " in the format " + format,
                        "Use --format json, or rename one of them.");
            }
        }
    }

    private static Optional<String> reference(ServiceResult service) {
        return service.decision().image().flatMap(ImagesCommand::reference);
    }

    private static Optional<String> reference(KnownImage.Recorded image) {
        ImageRepository repository = image.repository();
        return image.image()
                .known()
                .map(digest -> repository.isLocal()
                        ? digest.value()
                        : repository.at(digest).toString());
    }

    private static String text(String format, Map<String, String> references) {
        if (format.equals("json")) {
            return PlainJson.pretty(document(references)) + '\n';
        }
        StringBuilder text = new StringBuilder();
        references.forEach((service, reference) ->
                text.append(line(format, service, reference)).append('\n'));
        return text.toString();
    }

    private static String line(String format, String service, String reference) {
        String name = name(format, service);
        return format.equals("env") ? name + "=" + reference : name + " = \"" + reference + "\"";
    }

    private static Map<String, Object> document(Map<String, String> references) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", 1);
        document.put("images", references);
        return document;
    }

    /** <code>my-api</code> becomes <code>MY_API_IMAGE</code> or <code>image_my_api</code>. */
    private static String name(String format, String service) {
        return switch (format) {
            case "env" -> service.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_") + "_IMAGE";
            case "tfvars" -> "image_" + service.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
            default -> service;
        };
    }
}
