/** A BuildKit daemon for tests, in this process: it takes a session, fetches what it is offered and answers. */
package io.jenkins.plugins.stet.engine.buildkit.fake;
