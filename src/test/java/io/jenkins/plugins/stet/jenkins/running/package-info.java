/** The plugin in a real Jenkins: classes named <code>*ITest</code>, which only the official build compiles. */
package io.jenkins.plugins.stet.jenkins.running;
