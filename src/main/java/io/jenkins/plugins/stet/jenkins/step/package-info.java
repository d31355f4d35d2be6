/** The Pipeline steps: a Step class holds parameters only, its execution holds the work. */
package io.jenkins.plugins.stet.jenkins.step;
