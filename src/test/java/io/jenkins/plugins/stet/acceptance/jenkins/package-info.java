/** A running Jenkins as seen from outside: jobs, runs, pages, and the script console of its administrator. */
package io.jenkins.plugins.stet.acceptance.jenkins;
