package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.core.build.ImageOrder;
import io.jenkins.plugins.stet.core.build.ServiceBuild;
import io.jenkins.plugins.stet.core.build.remote.WorkRequest;
import io.jenkins.plugins.stet.core.detect.BaseImageTable;
import io.jenkins.plugins.stet.core.image.build.BuildDelivery;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import io.jenkins.plugins.stet.core.manifest.ServiceId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/**
 * An image that is being built, as it was decided: after a restart it is completed with this, not with what would be
 * decided then. No secret is part of it.
 *
 * @param root of the tree on the agent
 * @param wanted the service that the step is about, of which this may be an upstream
 */
record PendingBuild(
        String root, Manifest manifest, BaseImageTable bases, ServiceBuild build, ImageOrder order, ServiceId wanted)
        implements Serializable {
    private static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter(
            "io.jenkins.plugins.stet.core.**;io.jenkins.plugins.stet.jenkins.build.PendingBuild;java.base/java.util.*;"
                    + "java.base/java.lang.*;java.base/java.time.*;maxdepth=200;!*");

    WorkRequest request(String engine, WorkRequest.Confidential confidential) {
        return new WorkRequest(root, manifest, bases, build.reading().inputs(), order, engine, confidential);
    }

    boolean isWanted() {
        return build.id().equals(wanted);
    }

    /** What an image stands on is taken from where it was pushed to; one that stays in an engine is found by nobody. */
    boolean isOfUse() {
        return isWanted()
                || order.delivery().image().isLocal()
                || order.delivery().push() != BuildDelivery.Push.NO;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(this);
        }
        return bytes.toByteArray();
    }

    static PendingBuild of(byte[] bytes) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(FILTER);
            if (in.readObject() instanceof PendingBuild pending) {
                return pending;
            }
            throw new InvalidObjectException("it holds something else");
        } catch (ClassNotFoundException e) {
            throw new InvalidObjectException("written by another release: " + e.getMessage());
        }
    }
}
