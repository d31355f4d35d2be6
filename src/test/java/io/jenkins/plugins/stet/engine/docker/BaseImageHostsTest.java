package io.jenkins.plugins.stet.engine.docker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BaseImageHostsTest {
    @Test
    void shouldFindTheRegistriesOfFromAndCopy() {
        String dockerfile =
                """
                # FROM comment.example.com/a
                ARG BASE=args.example.com/a
                FROM --platform=linux/amd64 one.example.com:5000/team/a:1 AS build
                from two.example.com/b@sha256:%s
                FROM $BASE
                FROM alpine
                COPY --from=three.example.com/c /x /y
                COPY --chown=1 --from=build /x /y
                RUN echo FROM four.example.com/d
                """
                        .formatted("0".repeat(64));

        assertThat(BaseImageHosts.of(dockerfile))
                .containsExactly("docker.io", "one.example.com:5000", "three.example.com", "two.example.com");
    }
}
