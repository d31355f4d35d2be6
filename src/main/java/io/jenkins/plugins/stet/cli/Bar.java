package io.jenkins.plugins.stet.cli;

import io.jenkins.plugins.stet.cli.Palette.Ink;

/** A bar in signs: a share of a whole, or a block that goes to and fro where nobody knows the whole. */
record Bar(boolean unicode, Palette palette) {
    static final int CELLS = 20;
    private static final int BLOCK = 4;
    /** Up to this share an estimate is taken at its word. */
    private static final double BELIEVED = 0.9;

    private static final double DOUBT = (1 - BELIEVED) * (1 - BELIEVED);

    /** Never full: what is over has no bar. */
    String of(double share) {
        int full = Math.max(0, Math.min(CELLS - 1, (int) (share * CELLS)));
        return drawn(0, full);
    }

    /** Of an estimate: beyond nine tenths it slows down, so that a step that takes longer still moves and never ends. */
    static double estimated(double elapsed, double expected) {
        double share = elapsed / expected;
        return share <= BELIEVED ? share : 1 - DOUBT / (share - BELIEVED + 1 - BELIEVED);
    }

    /** @param step which of the pictures of its way */
    String moving(long step) {
        int way = CELLS - BLOCK;
        int at = (int) Math.floorMod(step, 2L * way);
        return drawn(at <= way ? at : 2 * way - at, BLOCK);
    }

    private String drawn(int before, int full) {
        String filled = palette.paint(Ink.CYAN, sign(true).repeat(full));
        String bar = palette.paint(Ink.FAINT, sign(false).repeat(before))
                + filled
                + palette.paint(Ink.FAINT, sign(false).repeat(CELLS - before - full));
        return unicode ? bar : '[' + bar + ']';
    }

    private String sign(boolean full) {
        if (unicode) {
            return full ? "\u2588" : "\u2591";
        }
        return full ? "#" : ".";
    }
}
