/** The process on an agent that builds one image and survives its controller. */
package io.jenkins.plugins.stet.engine.worker;
