package io.jenkins.plugins.stet.jenkins.build;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the step says about how its image is to be built and named. */
record BuildSettings(
        boolean push,
        boolean noCache,
        List<String> tags,
        CacheWish cacheMode,
        List<String> cacheFrom,
        String engine,
        String credentialsId,
        List<BuildSecret> secrets,
        List<String> ssh)
        implements Serializable {
    BuildSettings {
        tags = new ArrayList<>(tags);
        cacheFrom = new ArrayList<>(cacheFrom);
        secrets = new ArrayList<>(secrets);
        ssh = new ArrayList<>(ssh);
    }
}
