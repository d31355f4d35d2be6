/** The walk over the tree: once for all services, pruned to what any of them wants, digested on the way back. */
@NullMarked
package io.jenkins.plugins.stet.core.source.scan;

import org.jspecify.annotations.NullMarked;
