package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.baseline.TrustRules;
import io.jenkins.plugins.stet.core.build.ImageShelf;
import io.jenkins.plugins.stet.core.build.remote.WorkRequest.Confidential;
import io.jenkins.plugins.stet.core.image.BaseImageResolver;
import io.jenkins.plugins.stet.core.image.ImageLookup;
import java.io.IOException;

/** Images as a run reaches them: where it finds them, where it puts them, under which names and with whose rights. */
interface RunImages {
    ImageLookup lookup();

    BaseImageResolver bases();

    ImageShelf shelf();

    /** @param outlet where images go when nobody trusts the run */
    TrustRules rules(TrustRules.Untrusted.Outlet outlet);

    /** @param settings that say which secrets are wanted */
    Confidential confidential(PendingBuild pending, BuildSettings settings) throws IOException, InterruptedException;
}
