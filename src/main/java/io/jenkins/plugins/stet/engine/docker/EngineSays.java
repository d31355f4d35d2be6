package io.jenkins.plugins.stet.engine.docker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.dockerjava.api.exception.DockerException;

/** Takes the sentence out of an engine's error. */
final class EngineSays {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EngineSays() {}

    static String of(DockerException problem) {
        String text = problem.getMessage() == null ? "status " + problem.getHttpStatus() : problem.getMessage();
        int json = text.indexOf('{');
        if (json < 0) {
            return text.trim();
        }
        try {
            String message = JSON.readTree(text.substring(json)).path("message").asText();
            return message.isEmpty() ? text.trim() : message;
        } catch (JsonProcessingException e) {
            return text.trim();
        }
    }
}
