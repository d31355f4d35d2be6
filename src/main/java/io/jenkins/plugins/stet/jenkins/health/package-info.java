/** Looks after the records: tells administrators of damaged ones, and removes what nobody has seen for long. */
package io.jenkins.plugins.stet.jenkins.health;
