package io.jenkins.plugins.stet.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command: says which words it understands and answers them. */
interface StetCommand {
    /** One sentence for help. */
    String description();

    /** Adds options and arguments to those that every command has. */
    void declareOn(CommandSpec spec);

    Answer answer(Session session, ParseResult words) throws CliException;
}
