/** The system's Chromium, led by its DevTools protocol. */
package io.jenkins.plugins.stet.acceptance.browser;
