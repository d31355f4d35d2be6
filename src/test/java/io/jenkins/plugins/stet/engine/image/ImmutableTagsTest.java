package io.jenkins.plugins.stet.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuiltImage;
import io.jenkins.plugins.stet.core.image.build.CacheExport;
import io.jenkins.plugins.stet.core.image.build.RegistryLogins;
import io.jenkins.plugins.stet.engine.buildkit.transport.Endpoint;
import io.jenkins.plugins.stet.testing.engine.EngineTest;
import io.jenkins.plugins.stet.testing.engine.TestEngine;
import org.junit.jupiter.api.Test;

/** A Docker engine pushes under a tag only, and the tag of a content can be taken for ever by an earlier image of it. */
@EngineTest(registries = true)
class ImmutableTagsTest {
    private static final String REFUSAL = "{\"errors\":[{\"code\":\"TAG_INVALID\",\"message\":\"The image tag 'fp-1'"
            + " already exists and cannot be overwritten because the repository is immutable.\"}]}";

    @Test
    void shouldPushAFurtherImageUnderANameOfItsOwn(TestEngine engine) throws Exception {
        try (EngineProxy proxy = registry(engine);
                EngineImageBuilder builder = builder(engine)) {
            ImageBuild build = build(engine, proxy);
            build.further = build.image.repository().tag("fp-1-7");

            BuiltImage.Pushed pushed = (BuiltImage.Pushed) build.run(builder).image();

            assertThat(pushed.tagged()).as("the tag of the request").isFalse();
            assertThat(engine.inspectImage(build.further.toString()))
                    .contains(build.image.repository() + "@" + pushed.digest());
        }
    }

    @Test
    void shouldFailWhereThereIsNoOtherName(TestEngine engine) throws Exception {
        try (EngineProxy proxy = registry(engine);
                EngineImageBuilder builder = builder(engine)) {
            ImageBuild build = build(engine, proxy);

            assertThatThrownBy(() -> build.run(builder))
                    .isInstanceOf(BuildFailedException.class)
                    .hasMessageContaining("immutable");
        }
    }

    private static EngineProxy registry(TestEngine engine) throws Exception {
        return new EngineProxy(Endpoint.parse("tcp://" + engine.registry()))
                .answer(
                        data -> data.startsWith("PUT ") && data.contains("/manifests/fp-1 "),
                        "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nConnection: close\r\n"
                                + "Content-Length: " + REFUSAL.length() + "\r\n\r\n" + REFUSAL);
    }

    private static ImageBuild build(TestEngine engine, EngineProxy proxy) {
        ImageBuild build = new ImageBuild("unused", "FROM scratch\nCOPY a /\n").file("a", engine.uniqueName("a"));
        build.image = ImageReference.parse(proxy.address() + "/" + engine.uniqueName("immutable") + ":fp-1");
        return build.pushed(new CacheExport.Off());
    }

    private static EngineImageBuilder builder(TestEngine engine) {
        return new EngineImageBuilder(Endpoint.parse(engine.dockerHost().toString()), RegistryLogins.none());
    }
}
