/** Builds images on whatever engine there is: the port of the core, on the BuildKit client or on the classic builder. */
package io.jenkins.plugins.stet.engine.image;
