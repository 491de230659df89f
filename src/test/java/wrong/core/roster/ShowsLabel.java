package wrong.core.roster;

import javafx.scene.control.Label;

/** Wrong: a rule that needs a screen. */
public final class ShowsLabel {
    public String text(Label label) {
        return label.getText();
    }
}
