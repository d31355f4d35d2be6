package org.jenkinsci.plugins.pipeline.modeldefinition.when;

public abstract class DeclarativeStageConditionalDescriptor<
                S extends org.jenkinsci.plugins.pipeline.modeldefinition.when.DeclarativeStageConditional<S>>
        extends org.jenkinsci.plugins.pipeline.modeldefinition.withscript.WithScriptDescriptor<S> {
    public DeclarativeStageConditionalDescriptor() {}

    public abstract org.codehaus.groovy.ast.expr.Expression transformToRuntimeAST(
            org.jenkinsci.plugins.pipeline.modeldefinition.ast.ModelASTWhenContent p0);
}
