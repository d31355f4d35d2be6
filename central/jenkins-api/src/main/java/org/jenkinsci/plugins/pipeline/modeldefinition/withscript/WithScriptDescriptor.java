package org.jenkinsci.plugins.pipeline.modeldefinition.withscript;

public abstract class WithScriptDescriptor<
                T extends org.jenkinsci.plugins.pipeline.modeldefinition.withscript.WithScriptDescribable<T>>
        extends hudson.model.Descriptor<T> {
    protected WithScriptDescriptor() {}

    public java.lang.String getName() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.pipeline.modeldefinition.withscript.WithScriptDescriptor.getName is a"
                        + " declaration only");
    }

    public java.lang.String getScriptClass() {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.pipeline.modeldefinition.withscript.WithScriptDescriptor.getScriptClass is a"
                        + " declaration only");
    }

    public T newInstance(java.util.Map<java.lang.String, java.lang.Object> p0) throws java.lang.Exception {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.pipeline.modeldefinition.withscript.WithScriptDescriptor.newInstance is a"
                        + " declaration only");
    }

    public T newInstance() throws java.lang.Exception {
        throw new UnsupportedOperationException(
                "org.jenkinsci.plugins.pipeline.modeldefinition.withscript.WithScriptDescriptor.newInstance is a"
                        + " declaration only");
    }
}
