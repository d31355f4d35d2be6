/** The reverse session: what a build may ask its client for while it runs. */
package io.jenkins.plugins.stet.engine.buildkit.session;
