/** What the doctor says of engines, registries and machines, and the look at registries. */
@NullMarked
package io.jenkins.plugins.stet.engine.doctor;

import org.jspecify.annotations.NullMarked;
