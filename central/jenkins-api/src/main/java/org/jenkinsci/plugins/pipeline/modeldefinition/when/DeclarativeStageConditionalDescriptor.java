package org.jenkinsci.plugins.pipeline.modeldefinition.when;

public abstract class DeclarativeStageConditionalDescriptor<
                S extends org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditional<S>>
        extends org.jenkinsci.plugins.pipeline.modeldefinition.withscript.WithScriptDescriptor<S> {
    public DeclarativeStageConditionalDescriptor() {}

    public int getAllowedChildrenCount() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditionalDescriptor.getAllowedChildrenCount"
                    + " is a declaration only");
    }

    public boolean inDirectiveGenerator() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditionalDescriptor.inDirectiveGenerator"
                    + " is a declaration only");
    }

    public boolean isInvisible() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditionalDescriptor.isInvisible"
                        + " is a declaration only");
    }

    public abstract org.codehaus.groovy.ast.expr.Expression transformToRuntimeAST(
            org.jenkinsci.plugins.pipeline.modeldefinition.ast.ModelASTWhenContent p0);

    public static java.util.List<
                    org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditionalDescriptor>
            all() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditionalDescriptor.all is a"
                        + " declaration only");
    }

    public static java.util.List<
                    org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditionalDescriptor>
            forGenerator() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditionalDescriptor.forGenerator"
                        + " is a declaration only");
    }

    public static java.util.List<
                    org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditionalDescriptor>
            allInvisible() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditionalDescriptor.allInvisible"
                        + " is a declaration only");
    }

    public static java.util.List<java.lang.String> allNames() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditionalDescriptor.allNames is"
                        + " a declaration only");
    }

    public static org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditionalDescriptor byName(
            java.lang.String p0) {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditionalDescriptor.byName is a"
                        + " declaration only");
    }
}
