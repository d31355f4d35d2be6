/** Texts that others may have chosen, made fit for terminals and logs. */
@NullMarked
package io.jenkins.plugins.stet.core.text;

import org.jspecify.annotations.NullMarked;
