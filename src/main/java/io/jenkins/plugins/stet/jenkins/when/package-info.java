/** The condition <code>serviceChanged</code> for Declarative Pipelines. */
package io.jenkins.plugins.stet.jenkins.when;
