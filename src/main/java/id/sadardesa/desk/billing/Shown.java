package id.sadardesa.desk.billing;

import javafx.scene.Node;

/** Lets a part of a screen take its place, or none. */
final class Shown {
    private Shown() {}

    static void when(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
