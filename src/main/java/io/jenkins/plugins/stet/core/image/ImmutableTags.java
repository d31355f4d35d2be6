package io.jenkins.plugins.stet.core.image;

import java.util.Locale;

/** There is no common code for "this tag cannot be written again": ECR, Harbor and others each say it in their words. */
public final class ImmutableTags {
    private ImmutableTags() {}

    /** @param refusal what a registry said, or an engine on its behalf */
    public static boolean areMeantBy(String refusal) {
        String text = refusal.toLowerCase(Locale.ROOT);
        return text.contains("immutab")
                || text.contains("imagetagalreadyexists")
                || (text.contains("tag") && text.contains("already exists"));
    }
}
