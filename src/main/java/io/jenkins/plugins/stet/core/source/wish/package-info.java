/** What services want of the tree, directory by directory; equal wishes of different services are one. */
@NullMarked
package io.jenkins.plugins.stet.core.source.wish;

import org.jspecify.annotations.NullMarked;
