/** Decides, from fingerprints, records and what registries answered, what each service needs and why; pure and total. */
@NullMarked
package io.jenkins.plugins.stet.core.plan;

import org.jspecify.annotations.NullMarked;
