/** What passes between the process that builds an image and whoever started it: files in a directory of their own. */
@NullMarked
package io.jenkins.plugins.stet.core.build.remote;

import org.jspecify.annotations.NullMarked;
