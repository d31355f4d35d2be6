package io.jenkins.plugins.stet.core.source.scan;

/** A wish's way through the tree, from the repository's root. */
record RootView(DirNode node, int view) {
    /** Called for each directory of the wish. */
    interface Visitor {
        void visit(DirNode node, int view);
    }

    void visit(Visitor visitor) {
        visit(node, view, visitor);
    }

    private static void visit(DirNode node, int view, Visitor visitor) {
        visitor.visit(node, view);
        for (int i = 0; i < node.children().size(); i++) {
            int below = node.childViews(i)[view];
            if (below >= 0) {
                visit(node.children().get(i), below, visitor);
            }
        }
    }
}
