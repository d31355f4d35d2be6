/** Holds what stet says against what a real engine builds. */
package io.jenkins.plugins.stet.oracle;
