package io.jenkins.plugins.stet.core.image.work;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.stet.core.image.build.BuildAccess;
import io.jenkins.plugins.stet.core.image.build.BuildOptions;
import io.jenkins.plugins.stet.core.image.build.BuildRequest;
import io.jenkins.plugins.stet.core.image.build.BuildSource;
import io.jenkins.plugins.stet.core.image.build.DockerfileText;
import io.jenkins.plugins.stet.core.image.build.SshAgent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The form of an order. */
final class WorkOrderJson {
    private WorkOrderJson() {}

    static ObjectNode encode(WorkOrder order) {
        BuildRequest request = order.request();
        ObjectNode json = WorkFiles.json().createObjectNode();
        json.put("version", WorkFiles.VERSION);
        json.put("engine", order.engine());
        json.put("context", order.context().toUri().toString());
        json.set("source", source(request.source()));
        json.set("options", options(request.options()));
        json.set("delivery", DeliveryJson.encode(request.delivery()));
        ArrayNode agents = json.putArray("ssh");
        request.access().sshAgents().forEach(agent -> agents.addObject()
                .put("id", agent.id())
                .put("socket", agent.socket().toString()));
        return json;
    }

    static WorkOrder decode(WorkFields json) throws IOException {
        Path context = path(json);
        List<SshAgent> agents = new ArrayList<>();
        for (WorkFields agent : json.objects("ssh")) {
            agents.add(new SshAgent(agent.text("id"), Path.of(agent.text("socket"))));
        }
        BuildRequest request = new BuildRequest(
                source(json.object("source"), context),
                options(json.object("options")),
                DeliveryJson.decode(json.object("delivery")),
                new BuildAccess(Map.of(), agents));
        return new WorkOrder(json.text("engine"), context, request);
    }

    /** As a URI, because that keeps names which the process' locale cannot write. */
    private static Path path(WorkFields json) throws IOException {
        try {
            return Path.of(java.net.URI.create(json.text("context")));
        } catch (IllegalArgumentException e) {
            throw new IOException(json.where() + ": 'context' is no path: " + e.getMessage(), e);
        }
    }

    private static ObjectNode source(BuildSource source) {
        ObjectNode json = WorkFiles.json().createObjectNode();
        json.set("files", ContextJson.encode(source.context()));
        json.put("whole", source.dockerfile().whole());
        json.put("reduced", source.dockerfile().reduced());
        json.set("namedContexts", WorkFiles.json().valueToTree(source.namedContexts()));
        json.put("transferKey", source.transferKey());
        return json;
    }

    private static BuildSource source(WorkFields json, Path context) throws IOException {
        return new BuildSource(
                ContextJson.decode(json.objects("files"), context),
                new DockerfileText(json.text("whole"), json.text("reduced")),
                json.map("namedContexts"),
                json.text("transferKey"));
    }

    private static ObjectNode options(BuildOptions options) {
        ObjectNode json = WorkFiles.json().createObjectNode();
        json.put("target", options.target());
        json.set("platforms", WorkFiles.json().valueToTree(options.platforms()));
        json.set("args", WorkFiles.json().valueToTree(options.args()));
        json.set("labels", WorkFiles.json().valueToTree(options.labels()));
        return json;
    }

    private static BuildOptions options(WorkFields json) throws IOException {
        return new BuildOptions(json.text("target"), json.texts("platforms"), json.map("args"), json.map("labels"));
    }
}
