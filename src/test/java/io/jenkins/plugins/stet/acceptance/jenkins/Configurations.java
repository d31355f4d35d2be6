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

    /**
     * A job for each branch and pull request that a GitHub tells of.
     *
     * @param trust the name of a policy of the GitHub source about forks: Nobody, Contributors, Everyone
     */
    public static String gitHub(String api, String owner, String repository, String trust) {
        String source = "org.jenkinsci.plugins.github_branch_source.";
        String trait = "org.jenkinsci.plugins.github__branch__source.";
        String fork = trait + "ForkPullRequestDiscoveryTrait";
        return "<org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject>"
                + "<sources class='jenkins.branch.MultiBranchProject$BranchSourceList'><data><jenkins.branch.BranchSource>"
                + "<source class='" + source + "GitHubSCMSource'><id>github</id><apiUri>" + escaped(api)
                + "</apiUri><repoOwner>" + owner + "</repoOwner><repository>" + repository + "</repository><traits>"
                + "<" + trait + "BranchDiscoveryTrait><strategyId>3</strategyId></" + trait + "BranchDiscoveryTrait>"
                + "<" + trait + "OriginPullRequestDiscoveryTrait><strategyId>2</strategyId></" + trait
                + "OriginPullRequestDiscoveryTrait><" + fork + "><strategyId>2</strategyId><trust class='" + source
                + "ForkPullRequestDiscoveryTrait$Trust" + trust + "'/></" + fork + "></traits></source>"
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
