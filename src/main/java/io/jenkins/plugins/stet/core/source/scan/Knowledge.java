package io.jenkins.plugins.stet.core.source.scan;

/** What one attempt of a scan knows before it looks. */
record Knowledge(ContentIds ids, KnownNames names) {
    static Knowledge none() {
        return new Knowledge(ContentIds.none(), KnownNames.none());
    }
}
