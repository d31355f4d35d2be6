/** The use case "an image of this content": keep the known one, or build it, prove it, record it, and only then name it. */
@NullMarked
package io.jenkins.plugins.stet.core.build;

import org.jspecify.annotations.NullMarked;
