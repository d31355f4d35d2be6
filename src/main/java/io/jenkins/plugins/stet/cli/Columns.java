package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.core.text.Printable;
import java.util.ArrayList;
import java.util.List;

/** Lines of cells that stand below each other; colour is put on after the widths are known. */
final class Columns {
    private static final String GAP = "  ";

    /** A text and how it is painted. */
    record Cell(String text, List<Palette.Ink> inks) {
        Cell {
            text = Printable.line(text);
        }

        Cell(String text, Palette.Ink... inks) {
            this(text, List.of(inks));
        }
    }

    private final List<List<Cell>> rows = new ArrayList<>();

    void add(Cell... cells) {
        rows.add(List.of(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    String render(Palette palette) {
        StringBuilder text = new StringBuilder();
        for (List<Cell> row : rows) {
            text.append(line(row, palette)).append('\n');
        }
        return text.toString();
    }

    private String line(List<Cell> row, Palette palette) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            String painted = cell.text();
            for (Palette.Ink ink : cell.inks()) {
                painted = palette.paint(ink, painted);
            }
            boolean last = i == row.size() - 1;
            line.append(painted).append(last ? "" : " ".repeat(width(i) - length(cell.text())) + GAP);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column + 1)
                .mapToInt(row -> length(row.get(column).text()))
                .max()
                .orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
