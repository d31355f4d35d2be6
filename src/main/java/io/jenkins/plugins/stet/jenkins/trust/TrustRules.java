package io.jenkins.plugins.stet.jenkins.trust;

import io.jenkins.plugins.stet.core.baseline.TrustClass;
import java.util.Collection;
import java.util.Set;

/** The classes of builds. Whatever is not known to be better is untrusted. */
public final class TrustRules {
    private final Set<String> primaryBranches;

    /** @param primaryBranches as folder or global configuration names them; never a manifest or the environment */
    public TrustRules(Collection<String> primaryBranches) {
        this.primaryBranches = Set.copyOf(primaryBranches);
    }

    /** Where the Pipeline's own text comes from. */
    public enum Script {
        AS_COMMITTED,
        /** Someone edited it for this run only. */
        REPLAYED
    }

    public TrustClass classify(Head head, Script script) {
        if (head instanceof Head.None) {
            return TrustClass.BRANCH;
        }
        if (head instanceof Head.Branch branch && branch.origin() == Head.Origin.DEFAULT) {
            return isPrimary(branch) ? TrustClass.PRIMARY : TrustClass.BRANCH;
        }
        if (head instanceof Head.Change change
                && change.origin() == Head.Origin.DEFAULT
                && change.revision() == Head.Revision.TRUSTED
                && script == Script.AS_COMMITTED) {
            return TrustClass.CHANGE;
        }
        return TrustClass.UNTRUSTED;
    }

    boolean isPrimary(Head.Branch branch) {
        return branch.marked() == Head.Marked.PRIMARY || primaryBranches.contains(branch.name());
    }
}
