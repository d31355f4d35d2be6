package io.jenkins.plugins.stet.jenkins.running;

import hudson.model.Result;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** The steps in Declarative and in scripted Pipelines, both in the sandbox. */
@WithJenkins
class PipelinesITest extends RunningITest {
    private static final String DECLARATIVE =
            """
            pipeline {
              agent none
              stages {
                stage('Detect') {
                  agent any
                  steps {
                    writeFile file: 'lib/a.txt', text: 'one'
                    detectChanges(manifestText: '%s')
                  }
                }
                stage('Positional') {
                  when {
                    beforeAgent true
                    serviceChanged 'lib'
                  }
                  agent { label 'LABEL' }
                  steps { echo 'POSITIONAL ran' }
                }
                stage('Named') {
                  when {
                    beforeAgent true
                    allOf {
                      serviceChanged service: 'lib', atLeast: 'code'
                      not { serviceChanged service: 'lib', atLeast: 'full' }
                    }
                  }
                  agent { label 'LABEL' }
                  steps { echo 'NAMED ran' }
                }
              }
            }
            """
                    .formatted(LIBRARY);

    @Test
    void shouldSkipStagesBeforeTheirAgent(JenkinsRule jenkins) throws Exception {
        WorkflowJob job = pipeline(jenkins.jenkins, "app", DECLARATIVE.replace("LABEL", "built-in"));
        WorkflowRun first = run(jenkins, job);
        jenkins.assertLogContains("POSITIONAL ran", first);

        // Nobody has this label: waiting for an agent would never end.
        job.setDefinition(new CpsFlowDefinition(DECLARATIVE.replace("LABEL", "nowhere"), true));
        WorkflowRun second = run(jenkins, job);
        jenkins.assertLogNotContains("POSITIONAL ran", second);
        jenkins.assertLogNotContains("NAMED ran", second);
        jenkins.assertLogContains("Stage \"Positional\" skipped due to when conditional", second);
    }

    @Test
    void shouldRunStagesOfChangedTiers(JenkinsRule jenkins) throws Exception {
        WorkflowJob job = pipeline(jenkins.jenkins, "app", DECLARATIVE.replace("LABEL", "built-in"));
        run(jenkins, job);
        job.setDefinition(new CpsFlowDefinition(
                DECLARATIVE.replace("LABEL", "built-in").replace("text: 'one'", "text: 'two'"), true));

        WorkflowRun changed = run(jenkins, job);
        jenkins.assertLogContains("POSITIONAL ran", changed);
        jenkins.assertLogContains("NAMED ran", changed);
    }

    @Test
    void shouldRunStagesWithoutDetection(JenkinsRule jenkins) throws Exception {
        WorkflowRun run = run(
                jenkins,
                pipeline(
                        jenkins.jenkins,
                        "app",
                        """
                        pipeline {
                          agent any
                          stages {
                            stage('Undetected') {
                              when {
                                serviceChanged 'lib'
                              }
                              steps { echo 'UNDETECTED ran' }
                            }
                          }
                        }
                        """));
        jenkins.assertLogContains("UNDETECTED ran", run);
    }

    @Test
    void shouldFailForServicesThatNobodyKnows(JenkinsRule jenkins) throws Exception {
        WorkflowJob job = pipeline(
                jenkins.jenkins,
                "app",
                DECLARATIVE.replace("LABEL", "built-in").replace("serviceChanged 'lib'", "serviceChanged 'lob'"));
        WorkflowRun run = jenkins.assertBuildStatus(Result.FAILURE, job.scheduleBuild2(0));
        jenkins.assertLogContains("lob", run);
        jenkins.assertLogNotContains("POSITIONAL ran", run);
    }

    @Test
    void shouldGiveTheSandboxPlainResults(JenkinsRule jenkins) throws Exception {
        WorkflowRun run = run(
                jenkins,
                pipeline(
                        jenkins.jenkins,
                        "app",
                        """
                        node {
                          writeFile file: 'lib/a.txt', text: 'one'
                          def found = detectChanges(manifestText: '%s')
                          found.services.each { name, s ->
                            echo "${name} ${s.name} ${s.changed} ${s.tier} ${s.estimate.seconds.class.simpleName}"
                            s.reasons.each { reason -> echo "reason ${reason.kind}" }
                          }
                          def body = ifChanged(service: 'lib', task: 'test') {
                            sleep 0
                            return 'of the body'
                          }
                          echo "ran ${body.ran} ${body.result}"
                          parallel one: { ifChanged(service: 'lib', task: 'lint') { echo 'LINTED' } }, failFast: true
                          found.services.lib.remove('estimate')
                        }
                        """
                                .formatted(LIBRARY.replace("lib: {", "lib: {tasks: {test: {}, lint: {}}, "))));
        jenkins.assertLogContains("lib lib true full", run);
        jenkins.assertLogContains("ran true of the body", run);
        jenkins.assertLogContains("LINTED", run);
    }
}
