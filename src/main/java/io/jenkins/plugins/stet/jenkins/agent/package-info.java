/** What runs in an agent's JVM: callables that hold plain data, and the plain data that they bring back. */
package io.jenkins.plugins.stet.jenkins.agent;
