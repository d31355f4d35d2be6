/** The command line: reads its words, calls the use cases of core and writes what they found, for people or as JSON. */
@NullMarked
package io.jenkins.plugins.stet.cli;

import org.jspecify.annotations.NullMarked;
