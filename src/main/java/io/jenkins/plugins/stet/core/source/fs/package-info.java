/** The file system as a scan needs it: names as bytes, one look at a file without following links, safe reading. */
@NullMarked
package io.jenkins.plugins.stet.core.source.fs;

import org.jspecify.annotations.NullMarked;
