package io.jenkins.plugins.stet.engine.buildkit;

import io.jenkins.plugins.stet.engine.buildkit.filesync.SyncTree;
import java.util.Map;

/**
 * What a build may ask its client for.
 *
 * @param sharedKey the same for builds whose files are nearly the same: only differences are sent
 * @param directories "dockerfile" with the Dockerfile, "context", and any that named contexts mention
 */
public record SessionOffer(String sharedKey, Map<String, SyncTree> directories, Keyring keyring) {
    public SessionOffer {
        directories = Map.copyOf(directories);
    }
}
