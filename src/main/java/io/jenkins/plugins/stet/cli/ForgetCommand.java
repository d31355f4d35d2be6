package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** <code>stet forget</code>: the service starts from nothing. */
final class ForgetCommand implements StetCommand {
    @Override
    public String description() {
        return "Forgets everything that is recorded of a service, so that it is built next time.";
    }

    @Override
    public void declareOn(CommandSpec spec) {
        spec.addPositional(Words.argument("SERVICE", "The service to forget."));
    }

    @Override
    public Answer answer(Session session, ParseResult words) throws CliException {
        Workspace workspace = session.open();
        ServiceId service = workspace.service(Words.argument(words));
        Records records = new Records(workspace);
        records.forget(service);
        return Answer.of(() -> document(service), palette -> "forgot " + service + "; it will be built next time\n")
                .withNotes(records.notes());
    }

    private static Map<String, Object> document(ServiceId service) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", 1);
        document.put("forgotten", service.value());
        return document;
    }
}
