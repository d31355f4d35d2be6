package io.jenkins.plugins.stet.acceptance.jenkins;

/** The config.xml of jobs, as Jenkins would write it. */
public final class Configurations {
    private Configurations() {}

    public static String folder() {
        return "<com.cloudbees.hudson.plugins.folder.Folder/>";
    }

    /** A sandboxed Pipeline job. */
    public static String pipeline(String script) {
        return "<flow-definition><definition class='org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition'><script>"
                + escaped(script) + "</script><sandbox>true</sandbox></definition></flow-definition>";
    }

    /** A job for each branch of a git repository that has a Jenkinsfile. */
    public static String multibranch(String remote, String primaryBranch) {
        return "<org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject><properties>"
                + "<io.jenkins.plugins.stet.jenkins.config.StetFolderProperty><primaryBranches><string>"
                + escaped(primaryBranch)
                + "</string></primaryBranches></io.jenkins.plugins.stet.jenkins.config.StetFolderProperty></properties>"
                + "<sources class='jenkins.branch.MultiBranchProject$BranchSourceList'><data><jenkins.branch.BranchSource>"
                + "<source class='jenkins.plugins.git.GitSCMSource'><id>acceptance</id><remote>" + escaped(remote)
                + "</remote><traits><jenkins.plugins.git.traits.BranchDiscoveryTrait/></traits></source>"
                + "</jenkins.branch.BranchSource></data></sources>"
                + "</org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject>";
    }

    /** As XML text; characters that XML cannot hold are an error of the caller. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&apos;");
    }
}
