package io.jenkins.plugins.stet.core.dockerfile;

/** Where a substitution looks names up. */
@FunctionalInterface
interface Variables {
    Variables NONE = name -> Variable.unset();

    Variable get(String name);
}
