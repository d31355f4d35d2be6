/** Talks to container registries (OCI distribution) over HTTP: look-ups, tags, manifests and the credentials they need. */
@NullMarked
package io.jenkins.plugins.stet.engine.registry;

import org.jspecify.annotations.NullMarked;
