/** Texts for people: what others may have chosen, made fit for terminals and logs, and amounts as people say them. */
@NullMarked
package io.jenkins.plugins.stet.core.text;

import org.jspecify.annotations.NullMarked;
