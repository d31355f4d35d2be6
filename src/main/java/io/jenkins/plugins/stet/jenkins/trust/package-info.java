/** How far a run may be believed, and whose records it may read: decided once a run, from what its job's head is. */
package io.jenkins.plugins.stet.jenkins.trust;
