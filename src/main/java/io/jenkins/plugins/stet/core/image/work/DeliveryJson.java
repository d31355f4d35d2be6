package io.jenkins.plugins.stet.core.image.work;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.BuildDelivery;
import io.jenkins.plugins.stet.core.image.build.CacheExport;
import io.jenkins.plugins.stet.core.image.build.CachePlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where an image and its cache go. */
final class DeliveryJson {
    private DeliveryJson() {}

    static ObjectNode encode(BuildDelivery delivery) {
        ObjectNode json = WorkFiles.json().createObjectNode();
        json.set("image", ReferenceJson.encode(delivery.image()));
        json.put("push", delivery.push().name());
        json.put("reuse", delivery.cache().reuse());
        ArrayNode imports = json.putArray("imports");
        delivery.cache().imports().forEach(image -> imports.add(ReferenceJson.encode(image)));
        json.set("export", export(delivery.cache().export()));
        return json;
    }

    static BuildDelivery decode(WorkFields json) throws IOException {
        List<ImageReference> imports = new ArrayList<>();
        for (WorkFields image : json.objects("imports")) {
            imports.add(ReferenceJson.decode(image));
        }
        return new BuildDelivery(
                ReferenceJson.decode(json.object("image")),
                Names.constant(json, "push", BuildDelivery.Push.class),
                new CachePlan(json.truth("reuse"), imports, export(json.object("export"))));
    }

    private static ObjectNode export(CacheExport export) {
        ObjectNode json = WorkFiles.json().createObjectNode();
        if (export instanceof CacheExport.Everything everything) {
            json.put("mode", "max").set("cache", ReferenceJson.encode(everything.cache()));
        } else if (export instanceof CacheExport.BestPossible best) {
            json.put("mode", "auto").set("cache", ReferenceJson.encode(best.cache()));
        } else {
            json.put("mode", export instanceof CacheExport.Inline ? "inline" : "none");
        }
        return json;
    }

    private static CacheExport export(WorkFields json) throws IOException {
        return switch (json.text("mode")) {
            case "none" -> new CacheExport.Off();
            case "inline" -> new CacheExport.Inline();
            case "max" -> new CacheExport.Everything(ReferenceJson.decode(json.object("cache")));
            case "auto" -> new CacheExport.BestPossible(ReferenceJson.decode(json.object("cache")));
            default -> throw json.wrong("mode", "a cache mode");
        };
    }
}
