/** Where the controller keeps what jobs have passed and what a run has found out so far. */
package io.jenkins.plugins.stet.jenkins.store;
