/** What happened in a run, kept beside the build and shown on its pages and as JSON. */
package io.jenkins.plugins.stet.jenkins.report;
