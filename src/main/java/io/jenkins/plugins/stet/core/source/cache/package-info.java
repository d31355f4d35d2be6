/** The stat cache: ids of files as they looked when they were read last. It only ever saves reads. */
@NullMarked
package io.jenkins.plugins.stet.core.source.cache;

import org.jspecify.annotations.NullMarked;
