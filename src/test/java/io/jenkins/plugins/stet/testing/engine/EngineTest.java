package io.jenkins.plugins.stet.testing.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test, or a class of tests, that talks to a real container engine. It takes a {@link TestEngine} as a parameter and
 * is skipped, saying why, where {@code STET_TEST_DOCKER_HOST} names none; an engine that is named but does not answer
 * is a failure. {@code ./dev test} starts a private engine; {@code eval "$(./dev engine --background)"} does it by hand.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("engine")
@ExtendWith(TestEngineExtension.class)
public @interface EngineTest {
    /** Whether the registries are needed too; an engine on another machine has none. */
    boolean registries() default false;
}
