package io.jenkins.plugins.stet.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Scenarios against a running Jenkins, never part of {@code ./dev test}. They take the {@link Sandbox} as a parameter:
 * one for all of them, with the plugin installed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("acceptance")
@ExtendWith({SandboxExtension.class, Results.class})
@interface Acceptance {}
