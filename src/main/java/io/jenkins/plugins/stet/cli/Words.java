package io.jenkins.plugins.stet.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * Options and arguments, declared by calls: picocli's annotations would have to be reflected on at every start, which
 * takes longer than everything else that is done before the tree is read.
 */
final class Words {
    private Words() {}

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** May be given more than once, and each time with several values between commas. */
    static OptionSpec texts(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .splitRegex(",")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** May be given more than once; a comma is part of the value. */
    static OptionSpec repeated(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    static PositionalParamSpec argument(String label, String description) {
        return PositionalParamSpec.builder()
                .type(String.class)
                .index("0")
                .arity("1")
                .required(true)
                .paramLabel(label)
                .description(description)
                .build();
    }

    static PositionalParamSpec arguments(String label, String description) {
        return PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .index("0..*")
                .arity("0..*")
                .paramLabel(label)
                .description(description)
                .build();
    }

    static boolean isSet(ParseResult words, String flag) {
        return words.matchedOptionValue(flag, false);
    }

    static Optional<String> text(ParseResult words, String name) {
        return Optional.ofNullable(words.matchedOptionValue(name, (String) null));
    }

    static List<String> texts(ParseResult words, String name) {
        return words.matchedOptionValue(name, List.of());
    }

    static List<String> arguments(ParseResult words) {
        return words.matchedPositionalValue(0, List.of());
    }

    static String argument(ParseResult words) {
        return words.matchedPositionalValue(0, "");
    }
}
