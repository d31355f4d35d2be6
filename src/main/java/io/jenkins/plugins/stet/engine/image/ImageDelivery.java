package io.jenkins.plugins.stet.engine.image;

import io.jenkins.plugins.stet.core.image.build.BuildDelivery;
import io.jenkins.plugins.stet.core.image.build.BuildFailedException;
import io.jenkins.plugins.stet.core.image.build.BuildListener;
import io.jenkins.plugins.stet.core.image.build.BuiltImage;
import io.jenkins.plugins.stet.engine.buildkit.solve.Export;
import io.jenkins.plugins.stet.engine.buildkit.solve.SolveResult;

/** Brings an image to where it belongs, during the build or after it. */
interface ImageDelivery {
    Export export(BuildDelivery delivery) throws BuildFailedException;

    BuiltImage deliver(SolveResult result, BuildDelivery delivery, BuildListener listener)
            throws BuildFailedException, InterruptedException;
}
