/** What earlier builds recorded about each service's contents, who may believe it, and the store that keeps it. */
@NullMarked
package io.jenkins.plugins.stet.core.baseline;

import org.jspecify.annotations.NullMarked;
