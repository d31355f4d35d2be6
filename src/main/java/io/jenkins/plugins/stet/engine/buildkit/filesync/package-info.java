/** Sends files to an engine in the fsutil protocol: names first, then the contents that the engine does not have. */
package io.jenkins.plugins.stet.engine.buildkit.filesync;
