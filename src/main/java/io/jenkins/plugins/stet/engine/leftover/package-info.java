/** What builds left on an engine, and what became of it, for those who have it told. */
@NullMarked
package io.jenkins.plugins.stet.engine.leftover;

import org.jspecify.annotations.NullMarked;
