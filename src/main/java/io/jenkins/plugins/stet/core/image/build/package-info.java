/** The port through which an image is built: what a build is given, what it tells while it runs, and what it leaves. */
@NullMarked
package io.jenkins.plugins.stet.core.image.build;

import org.jspecify.annotations.NullMarked;
