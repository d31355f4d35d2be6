/** An image build as files: what a process on an agent is told, and what it leaves for whoever comes back. */
@NullMarked
package io.jenkins.plugins.stet.core.image.work;

import org.jspecify.annotations.NullMarked;
