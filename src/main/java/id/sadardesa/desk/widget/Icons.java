package id.sadardesa.desk.widget;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes icons and the buttons that show nothing else. */
public final class Icons {
    private Icons() {}

    /** An icon that takes its colour and size from the style sheet. */
    public static FontIcon of(String literal) {
        FontIcon icon = new FontIcon(literal);
        icon.getStyleClass().add("sd-icon");
        return icon;
    }

    /** A flat button with an icon; its name is its tooltip and what a screen reader says. */
    public static Button button(String literal, String name, Runnable doing) {
        Button button = new Button(null, of(literal));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> doing.run());
        return button;
    }
}
