package io.jenkins.plugins.stet.cli;

/** Where the process begins. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        HandOver.whereItHelps(args);
        System.exit(new Cli(Surroundings.ofProcess()).run(args));
    }
}
