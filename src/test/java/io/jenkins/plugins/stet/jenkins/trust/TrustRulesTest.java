package io.jenkins.plugins.stet.jenkins.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.baseline.TrustClass;
import io.jenkins.plugins.stet.jenkins.trust.Head.Marked;
import io.jenkins.plugins.stet.jenkins.trust.Head.Origin;
import io.jenkins.plugins.stet.jenkins.trust.Head.Revision;
import io.jenkins.plugins.stet.jenkins.trust.TrustRules.Script;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrustRulesTest {
    private static final Head.Branch MAIN = new Head.Branch("main", Origin.DEFAULT, Marked.PRIMARY);
    private static final Head.Branch RELEASE = new Head.Branch("release", Origin.DEFAULT, Marked.ORDINARY);
    private static final Head.Branch FORKED_MAIN = new Head.Branch("main", Origin.OTHER, Marked.PRIMARY);

    private final TrustRules rules = new TrustRules(List.of());

    private static Head.Change change(String target, Origin origin, Revision revision) {
        return new Head.Change("7", target, origin, revision);
    }

    private TrustClass classOf(Head head) {
        return rules.classify(head, Script.AS_COMMITTED);
    }

    @Test
    void shouldTrustThePrimaryBranchMost() {
        assertThat(classOf(MAIN)).isEqualTo(TrustClass.PRIMARY);
        assertThat(classOf(RELEASE)).isEqualTo(TrustClass.BRANCH);
        assertThat(new TrustRules(List.of("release")).classify(RELEASE, Script.AS_COMMITTED))
                .isEqualTo(TrustClass.PRIMARY);
    }

    @Test
    void shouldTakeAJobWithoutHeadForABranch() {
        assertThat(classOf(new Head.None())).isEqualTo(TrustClass.BRANCH);
    }

    @Test
    void shouldNotTrustForksHoweverTheirBranchesAreCalled() {
        assertThat(classOf(FORKED_MAIN)).isEqualTo(TrustClass.UNTRUSTED);
        assertThat(new TrustRules(List.of("main")).classify(FORKED_MAIN, Script.AS_COMMITTED))
                .isEqualTo(TrustClass.UNTRUSTED);
        assertThat(classOf(change("main", Origin.OTHER, Revision.TRUSTED))).isEqualTo(TrustClass.UNTRUSTED);
    }

    @Test
    void shouldTrustAChangeOnlyAtItsOwnTrustedRevision() {
        assertThat(classOf(change("main", Origin.DEFAULT, Revision.TRUSTED))).isEqualTo(TrustClass.CHANGE);
        assertThat(classOf(change("main", Origin.DEFAULT, Revision.OTHER))).isEqualTo(TrustClass.UNTRUSTED);
    }

    @Test
    void shouldNotTrustReplaysOfChanges() {
        assertThat(rules.classify(change("main", Origin.DEFAULT, Revision.TRUSTED), Script.REPLAYED))
                .isEqualTo(TrustClass.UNTRUSTED);
        assertThat(rules.classify(RELEASE, Script.REPLAYED)).isEqualTo(TrustClass.BRANCH);
    }

    @Test
    void shouldNotTrustWhatItDoesNotKnow() {
        assertThat(classOf(new Head.Doubtful("?"))).isEqualTo(TrustClass.UNTRUSTED);
    }

    private Siblings<String> siblings() {
        Map<String, Head> heads = Map.of(
                "fork", FORKED_MAIN, "a", MAIN, "b", RELEASE, "pr", change("release", Origin.DEFAULT, Revision.OTHER));
        return new Siblings<>(List.of("fork", "pr", "a", "b"), heads::get, rules);
    }

    @Test
    void shouldReadTheTargetOfAChange() {
        assertThat(siblings().readBy(change("release", Origin.DEFAULT, Revision.TRUSTED), TrustClass.CHANGE))
                .contains("b");
        assertThat(siblings().readBy(change("main", Origin.OTHER, Revision.OTHER), TrustClass.UNTRUSTED))
                .as("the repository's own, never a fork's of the same name")
                .contains("a");
        assertThat(siblings().readBy(change("gone", Origin.DEFAULT, Revision.TRUSTED), TrustClass.CHANGE))
                .isEmpty();
    }

    @Test
    void shouldReadThePrimaryBranchFromOthers() {
        assertThat(siblings().readBy(RELEASE, TrustClass.BRANCH)).contains("a");
        assertThat(siblings().readBy(MAIN, TrustClass.PRIMARY)).isEmpty();
        assertThat(siblings().readBy(new Head.None(), TrustClass.BRANCH)).isEmpty();
    }
}
