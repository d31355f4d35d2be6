/** Reads <code>stet.yaml</code> into a {@code Manifest} of services, or says where and why it is wrong. */
@NullMarked
package io.jenkins.plugins.stet.core.manifest;

import org.jspecify.annotations.NullMarked;
