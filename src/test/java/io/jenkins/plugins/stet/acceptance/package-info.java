/** Black-box tests of the finished plugin in a running Jenkins; {@code ./dev acceptance URL} runs them. */
package io.jenkins.plugins.stet.acceptance;
