package com.cloudbees.groovy.cps;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for the Pipeline's own while its scripts are tried without a Pipeline. */
@Retention(RetentionPolicy.RUNTIME)
public @interface NonCPS {}
