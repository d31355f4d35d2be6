package io.jenkins.plugins.stet.acceptance;

/** Pieces of Pipelines. */
final class Scripts {
    private Scripts() {}

    static String checkout(GitRepository repository) {
        return "git url: '" + repository.url() + "', branch: 'main', changelog: false, poll: false\n";
    }
}
