/** What is packaged, and that both builds and the real Jenkins agree about it. */
package io.jenkins.plugins.stet.packaging;
