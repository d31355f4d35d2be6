/** The use case "what changed": reads the tree where it lies, then decides where the records are. */
@NullMarked
package io.jenkins.plugins.stet.core.detect;

import org.jspecify.annotations.NullMarked;
