/** Processes on an agent: one builds an image and survives its controller, another asks the engine and is gone. */
package io.jenkins.plugins.stet.engine.worker;
