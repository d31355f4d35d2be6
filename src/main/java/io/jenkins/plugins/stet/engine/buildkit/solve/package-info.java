/** What is to be built, and the call that builds it. */
package io.jenkins.plugins.stet.engine.buildkit.solve;
