/** Global and folder configuration, what of both holds for a job, and the credentials bound to registries. */
package io.jenkins.plugins.stet.jenkins.config;
