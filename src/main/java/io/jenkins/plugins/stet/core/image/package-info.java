/** Names, tags and digests of images, and the ports through which registries and engines are asked about them. */
@NullMarked
package io.jenkins.plugins.stet.core.image;

import org.jspecify.annotations.NullMarked;
