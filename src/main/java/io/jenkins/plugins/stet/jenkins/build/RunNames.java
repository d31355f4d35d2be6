package io.jenkins.plugins.stet.jenkins.build;

import hudson.model.Run;
import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.core.baseline.TrustRules;
import io.jenkins.plugins.stet.core.baseline.TrustRules.Untrusted.Outlet;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.mixin.ChangeRequestSCMHead;

/** What a run may read and write under which names: its class, and the name of what it was made from. */
final class RunNames {
    private RunNames() {}

    static TrustRules rules(Run<?, ?> run, TrustClass trust, Outlet outlet) {
        SCMHead head = SCMHead.HeadByItem.findHead(run.getParent());
        String job = run.getParent().getFullName();
        return switch (trust) {
            case PRIMARY -> new TrustRules.Primary(head == null ? job : head.getName());
            case BRANCH -> head == null ? new TrustRules.Headless(job) : new TrustRules.Branch(head.getName());
            case CHANGE ->
                head instanceof ChangeRequestSCMHead change
                        ? new TrustRules.Change(change.getId())
                        : new TrustRules.Untrusted(job, outlet);
            case UNTRUSTED ->
                new TrustRules.Untrusted(head instanceof ChangeRequestSCMHead change ? change.getId() : job, outlet);
        };
    }
}
