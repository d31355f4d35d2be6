package io.jenkins.plugins.stet.core.image;

import io.jenkins.plugins.stet.core.text.Sha256Text;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The tags we write, built so that no branch, change or job can produce the tag of another. */
public final class ImageTags {
    public static final String LATEST = "latest";
    /** The build cache of the primary branch. */
    public static final String PRIMARY_CACHE = "cache";

    private static final Pattern CONTENT = Pattern.compile("(pr-.+-)?fp-[0-9a-f]{64}(-[0-9]+)?");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CHANGE = 30;
    private static final int LONGEST_TAG = 128;

    private ImageTags() {}

    /** The newest image of this content: <code>fp-</code> and the 64 hexadecimal digits of the fingerprint. */
    public static String content(String fingerprintHex) {
        if (!Sha256Text.isValid(fingerprintHex)) {
            throw new IllegalArgumentException(
                    "'" + Excerpt.of(fingerprintHex) + "' is not a fingerprint: expected 64 hexadecimal digits");
        }
        return "fp-" + fingerprintHex;
    }

    /** The tag of a further image of the same content where tags are immutable. */
    public static String further(String contentTag, long buildNumber) {
        return contentTag + "-" + buildNumber;
    }

    /** Whether a tag names a content: everybody who writes it means the same. */
    public static boolean isContent(String tag) {
        return CONTENT.matcher(tag).matches();
    }

    public static String changeContent(String changeId, String fingerprintHex) {
        return change(changeId) + "-" + content(fingerprintHex);
    }

    /** A change id never holds a '-', so what follows it in a longer tag cannot be taken for a part of it. */
    public static String change(String changeId) {
        String plain = plain(changeId.replace('-', '_'), LONGEST_CHANGE);
        return "pr-" + (plain.equals(changeId) ? plain : plain + "_" + shortHash(changeId));
    }

    /** What an extra tag of a pipeline becomes in the build of a change. */
    public static String changeExtra(String changeId, String tag) {
        String whole = change(changeId) + "-" + tag;
        return whole.length() <= LONGEST_TAG ? whole : whole.substring(0, LONGEST_TAG - 7) + "-" + shortHash(whole);
    }

    /** The tag of a branch: its name where that is a tag of its own, else made one with a part of its hash. */
    public static String branch(String name) {
        String plain = plain(name, LONGEST_NAME);
        return plain.equals(name) && !isReserved(plain) ? plain : plain + "-" + shortHash(name);
    }

    public static String branchCache(String branchName) {
        return PRIMARY_CACHE + "-" + branch(branchName);
    }

    public static String jobCache(String jobFullName) {
        return PRIMARY_CACHE + "-" + branch(jobFullName);
    }

    public static String changeCache(String changeId) {
        return PRIMARY_CACHE + "-" + change(changeId);
    }

    /** Names that mean something to us, in any spelling: registries exist that ignore case. */
    public static boolean isReserved(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return lower.equals(LATEST)
                || lower.startsWith(PRIMARY_CACHE)
                || lower.startsWith("fp-")
                || lower.startsWith("pr-");
    }

    /** Checks a tag that a pipeline asks for beside ours. */
    public static String requireExtra(String tag) {
        String checked = new ImageVersion.Tag(tag).text();
        if (isReserved(checked)) {
            throw new IllegalArgumentException("the tag '" + checked + "' is reserved: latest, cache*, fp-* and pr-*"
                    + " are set by stet itself; choose another name");
        }
        return checked;
    }

    private static String plain(String name, int limit) {
        String cleaned = name.replaceAll("[^A-Za-z0-9_.-]", "-").replaceFirst("^[.-]", "_");
        String whole = cleaned.isEmpty() ? "_" : cleaned;
        return whole.length() > limit ? whole.substring(0, limit) : whole;
    }

    private static String shortHash(String name) {
        return Digest.of(name.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 6);
    }
}
