/**
 * Texts for people: what others may have chosen, made fit for terminals and logs, and amounts as people say them. And the
 * hash functions of the platform, for whoever needs the digest of some bytes.
 */
@NullMarked
package io.jenkins.plugins.stet.core.text;

import org.jspecify.annotations.NullMarked;
