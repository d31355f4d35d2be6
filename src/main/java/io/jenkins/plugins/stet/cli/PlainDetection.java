package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import io.jenkins.plugins.stet.core.manifest.ServiceSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Hashes every context as a whole and knows no records yet, so that everything is to be built. */
final class PlainDetection {
    private final Workspace workspace;
    private final Set<ServiceId> selected;

    PlainDetection(Workspace workspace, Set<ServiceId> selected) {
        this.workspace = workspace;
        this.selected = selected;
    }

    Map<String, Object> json() {
        Map<String, Object> services = new LinkedHashMap<>();
        List<String> build = new ArrayList<>();
        for (ServiceId id : selected) {
            ServiceSpec spec = workspace.manifest().service(id);
            if (spec.hasImage()) {
                build.add(id.value());
            }
            services.put(id.value(), service(workspace.manifest(), spec));
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("version", 1);
        map.put("any", true);
        map.put("changed", selected.stream().map(ServiceId::value).toList());
        map.put("unchanged", List.of());
        map.put("build", build);
        map.put("services", services);
        return map;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        selected.forEach(id -> text.append(id).append("  changed  full  no record of this content\n"));
        return text.toString();
    }

    private Map<String, Object> service(Manifest manifest, ServiceSpec spec) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", spec.id().value());
        map.put("changed", true);
        map.put("build", spec.hasImage());
        map.put("tier", "full");
        map.put("reasons", List.of(Map.of("kind", "no-baseline")));
        map.put("fingerprint", "sha256:" + digest(workspace.root().resolve(spec.context())));
        map.put("image", spec.hasImage() ? manifest.imageOf(spec).toString() : null);
        map.put("digest", null);
        return map;
    }

    private static String digest(Path context) {
        try (Stream<Path> walk = Files.walk(context)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList()) {
                byte[] name = context.relativize(file).toString().getBytes(StandardCharsets.UTF_8);
                byte[] content = Files.readAllBytes(file);
                digest.update((name.length + ":" + content.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(name);
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
