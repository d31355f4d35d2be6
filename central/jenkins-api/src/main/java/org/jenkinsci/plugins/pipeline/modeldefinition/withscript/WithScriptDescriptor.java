package org.jenkinsci.plugins.pipeline.modeldefinition.withscript;

public abstract class WithScriptDescriptor<
                T extends org.jenkinsci.plugins.pipeline.modeldefinition.withscript.WithScriptDescribable<T>>
        extends hudson.model.Descriptor<T> {
    protected WithScriptDescriptor() {}
}
