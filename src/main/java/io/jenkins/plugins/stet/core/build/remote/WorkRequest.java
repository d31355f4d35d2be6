package io.jenkins.plugins.stet.core.build.remote;

import io.jenkins.plugins.stet.core.build.ImageOrder;
import io.jenkins.plugins.stet.core.detect.BaseImageTable;
import io.jenkins.plugins.stet.core.fingerprint.FingerprintInputs;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a process on another machine is to build. It is written and read by the same release, which comes with it.
 *
 * @param root directory of the manifest on that machine
 * @param decided the inputs that were decided about: of others no image is wanted
 * @param bases with which they were read
 * @param engine address of the engine, empty for the one that the environment names
 */
public record WorkRequest(
        String root,
        Manifest manifest,
        BaseImageTable bases,
        FingerprintInputs decided,
        ImageOrder order,
        String engine,
        Confidential confidential)
        implements Serializable {
    /**
     * What nobody else may see.
     *
     * @param logins by registry host
     * @param secrets by id, for <code>RUN --mount=type=secret</code>
     * @param ssh ids under which the keys of the environment's ssh agent may be used, for <code>RUN --mount=type=ssh</code>
     */
    public record Confidential(Map<String, Login> logins, Map<String, byte[]> secrets, List<String> ssh)
            implements Serializable {
        public Confidential {
            logins = new TreeMap<>(logins);
            secrets = new HashMap<>(secrets);
            ssh = new ArrayList<>(ssh);
        }

        public static Confidential nothing() {
            return new Confidential(Map.of(), Map.of(), List.of());
        }

        /** Never shows a value. */
        @Override
        public String toString() {
            return "Confidential[logins=" + logins.keySet() + ", secrets=" + secrets.keySet() + ", ssh=" + ssh + "]";
        }
    }

    /** A user and its password or token. */
    public record Login(String user, String password) implements Serializable {
        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }

    public byte[] bytes() throws IOException {
        return ObjectBytes.write(this);
    }

    public static WorkRequest of(byte[] bytes) throws IOException {
        return ObjectBytes.read(bytes, WorkRequest.class);
    }
}
