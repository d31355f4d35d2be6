/** The shared library's steps, run without a Pipeline. */
package io.jenkins.plugins.stet.vars;
