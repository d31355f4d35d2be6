package io.jenkins.plugins.stet.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A terminal that does what our frames ask for, and refuses whatever else. */
final class FakeTerminal extends OutputStream {
    private static final Pattern COMMAND = Pattern.compile("\u001b\\[(\\??[0-9;]*)([A-Za-z])");

    private final int columns;
    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    private int row;
    private int column;
    private boolean wraps = true;
    private boolean cursor = true;
    private int writes;
    private int longestWrite;

    FakeTerminal(int columns) {
        this.columns = columns;
    }

    PrintStream stream() {
        return new PrintStream(this, true, StandardCharsets.UTF_8);
    }

    /** How often something was written at once. */
    synchronized int writes() {
        return writes;
    }

    /** In bytes. */
    synchronized int longestWrite() {
        return longestWrite;
    }

    synchronized boolean isAsAShellWantsIt() {
        return wraps
                && cursor
                && column == 0
                && row == lines.size() - 1
                && lines.get(row).isEmpty();
    }

    synchronized String shown() {
        return lines.stream().map(line -> line.toString().stripTrailing()).collect(Collectors.joining("\n"));
    }

    @Override
    public synchronized void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        writes++;
        longestWrite = Math.max(longestWrite, length);
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        Matcher command = COMMAND.matcher(text);
        int at = 0;
        while (command.find()) {
            put(text.substring(at, command.start()));
            obey(command.group(1), command.group(2));
            at = command.end();
        }
        put(text.substring(at));
    }

    private void obey(String number, String name) {
        switch (number + name) {
            case "?7l" -> wraps = false;
            case "?7h" -> wraps = true;
            case "?25l" -> cursor = false;
            case "?25h" -> cursor = true;
            case "K" -> line().setLength(Math.min(column, line().length()));
            case "J" -> {
                line().setLength(Math.min(column, line().length()));
                lines.subList(row + 1, lines.size()).clear();
            }
            default -> {
                if (name.equals("A")) {
                    row = Math.max(0, row - Integer.parseInt(number));
                } else if (!name.equals("m")) {
                    throw new AssertionError("unknown to this terminal: " + number + name);
                }
            }
        }
    }

    private StringBuilder line() {
        return lines.get(row);
    }

    private void put(String text) {
        text.codePoints().forEach(sign -> {
            if (sign == '\r') {
                column = 0;
            } else if (sign == '\n') {
                down();
            } else {
                put(sign);
            }
        });
    }

    private void put(int sign) {
        if (column == columns && wraps) {
            down();
        }
        int place = Math.min(column, columns - 1);
        while (line().length() <= place) {
            line().append(' ');
        }
        line().setCharAt(place, (char) sign);
        column = Math.min(columns, place + 1);
    }

    private void down() {
        row++;
        column = 0;
        if (row == lines.size()) {
            lines.add(new StringBuilder());
        }
    }
}
