package io.jenkins.plugins.stet.testing.engine;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Skips {@link EngineTest}s where there is no engine and gives every test a {@link TestEngine} of its own. */
final class TestEngineExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback, AfterAllCallback {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(TestEngineExtension.class);

    private final Map<String, String> environment;

    TestEngineExtension() {
        this(System.getenv());
    }

    TestEngineExtension(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean registries = AnnotationSupport.findAnnotation(context.getElement(), EngineTest.class)
                .map(EngineTest::registries)
                .orElse(false);
        return evaluate(registries);
    }

    ConditionEvaluationResult evaluate(boolean registries) {
        if (!environment.containsKey(TestEngine.DOCKER_HOST)) {
            return ConditionEvaluationResult.disabled("no container engine: " + TestEngine.DOCKER_HOST
                    + " is not set (./dev test or ./dev engine start one)");
        }
        if (registries && !environment.containsKey(TestEngine.REGISTRY)) {
            return ConditionEvaluationResult.disabled("no registries that the engine can reach: " + TestEngine.REGISTRY
                    + " is not set (./dev test or ./dev engine start them)");
        }
        return ConditionEvaluationResult.enabled("there is an engine");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestEngine.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(TestEngine.class, type -> new TestEngine(environment), TestEngine.class);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        closeEngineOf(context);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        closeEngineOf(context);
    }

    private static void closeEngineOf(ExtensionContext context) throws IOException {
        TestEngine engine = context.getStore(NAMESPACE).remove(TestEngine.class, TestEngine.class);
        if (engine != null) {
            engine.close();
        }
    }
}
