/** Git's own files, read without git: the index for content ids, attributes and configuration for when not to trust it. */
@NullMarked
package io.jenkins.plugins.stet.core.source.git;

import org.jspecify.annotations.NullMarked;
