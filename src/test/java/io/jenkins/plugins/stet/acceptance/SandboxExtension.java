package io.jenkins.plugins.stet.acceptance;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one sandbox to every scenario; it is closed after the last. */
final class SandboxExtension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SandboxExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Sandbox.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Sandbox.class, type -> opened(), Sandbox.class);
    }

    private static Sandbox opened() {
        try {
            return Sandbox.open();
        } catch (Exception e) {
            throw new ParameterResolutionException(
                    "the sandbox in " + Settings.url() + " could not be set up: " + e, e);
        }
    }
}
