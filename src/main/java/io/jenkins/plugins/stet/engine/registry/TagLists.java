package io.jenkins.plugins.stet.engine.registry;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.stet.core.image.ImageRepository;
import io.jenkins.plugins.stet.core.image.ImageVersion;
import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.engine.registry.RegistryCalls.Order;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tags of a repository page by page. */
final class TagLists {
    private static final Pattern NEXT = Pattern.compile("<([^<>]{1,4000})>\\s*;\\s*rel=\"?next\"?");

    private final RegistryCalls calls;

    TagLists(RegistryCalls calls) {
        this.calls = calls;
    }

    List<String> all(ImageRepository repository, Deadline deadline) throws RegistryException {
        Errand errand = Errand.of("listing the tags of", repository);
        Set<String> tags = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Optional<String> query = Optional.of("n=1000");
        while (query.isPresent()) {
            if (!seen.add(query.get()) || seen.size() > Limits.TAG_PAGES) {
                throw Failures.unusable(errand, "its pages have no end");
            }
            Reply reply = page(errand, repository, query.get(), deadline);
            if (reply.status() == 404) {
                return List.of();
            }
            tags.addAll(read(errand, reply));
            query = next(errand, reply);
        }
        return List.copyOf(tags);
    }

    private Reply page(Errand errand, ImageRepository repository, String query, Deadline deadline)
            throws RegistryException {
        String path = repository.path() + "/tags/list?" + query;
        Reply reply = calls.send(new Order(errand, Scope.pull(repository), "GET", path, Limits.TAG_PAGE), deadline);
        if (!reply.isSuccess()
                && (reply.status() != 404 || RegistryErrors.in(reply).isDenial())) {
            throw calls.refusal(errand, reply);
        }
        return reply;
    }

    private static List<String> read(Errand errand, Reply reply) throws RegistryException {
        try {
            JsonNode page = Json.object(reply.body());
            return Json.texts(page.path("tags")).stream()
                    .filter(ImageVersion.Tag::isValid)
                    .toList();
        } catch (IOException e) {
            throw Failures.unusable(errand, "the answer is " + e.getMessage());
        }
    }

    /** Only the query of the next page's address is used, so a registry cannot send us elsewhere by it. */
    private static Optional<String> next(Errand errand, Reply reply) throws RegistryException {
        Matcher link = NEXT.matcher(reply.header("Link").orElse(""));
        if (!link.find()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(new URI(link.group(1)).getRawQuery());
        } catch (URISyntaxException e) {
            throw Failures.unusable(errand, "the address of the next page is none");
        }
    }
}
