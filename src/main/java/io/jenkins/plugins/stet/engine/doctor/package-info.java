/** Looks at what builds need beside the repository - engine and registries - and says what is wrong with it. */
@NullMarked
package io.jenkins.plugins.stet.engine.doctor;

import org.jspecify.annotations.NullMarked;
