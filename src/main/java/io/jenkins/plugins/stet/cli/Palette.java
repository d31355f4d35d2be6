package io.jenkins.plugins.stet.cli;

/** Colours for a terminal, or none. */
enum Palette {
    PLAIN,
    COLOURED;

    enum Ink {
        RED("31"),
        GREEN("32"),
        YELLOW("33"),
        CYAN("36"),
        BOLD("1"),
        FAINT("2");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    String paint(Ink ink, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + ink.code + 'm' + text + "\u001b[0m";
    }
}
