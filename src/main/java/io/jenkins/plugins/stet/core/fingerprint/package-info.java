/** Everything that decides what an image will be, in one record, and its digest, section by section. */
@NullMarked
package io.jenkins.plugins.stet.core.fingerprint;

import org.jspecify.annotations.NullMarked;
