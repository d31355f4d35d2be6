package io.jenkins.plugins.stet.core.dockerfile;

/** A word that cannot be substituted as it stands. */
final class SubstitutionException extends Exception {
    private static final long serialVersionUID = 1L;

    SubstitutionException(String message) {
        super(message);
    }
}
