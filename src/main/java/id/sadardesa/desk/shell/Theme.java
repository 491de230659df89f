package id.sadardesa.desk.shell;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.text.Font;

/** How everything looks: Primer Light underneath, our colours, fonts and sizes on top. */
public final class Theme {
    private static final List<String> FONTS =
            List.of("OpenSans-Regular.ttf", "OpenSans-SemiBold.ttf", "OpenSans-Bold.ttf");

    private final String sheet =
            Objects.requireNonNull(Theme.class.getResource("sadar.css")).toExternalForm();
    private TextSize size;

    public Theme(TextSize size) {
        this.size = size;
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        FONTS.forEach(Theme::load);
    }

    /** Dresses a window's scene. */
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(sheet);
        size(scene.getRoot());
    }

    /** Dresses a dialog, which has a scene of its own. */
    public void dress(DialogPane pane) {
        pane.getStylesheets().setAll(sheet);
        size(pane);
    }

    /** Changes the size of all letters of a window. */
    public void size(Scene scene, TextSize wanted) {
        size = wanted;
        size(scene.getRoot());
    }

    double scale() {
        return size.scale();
    }

    private void size(Parent root) {
        for (TextSize other : TextSize.values()) {
            root.getStyleClass().remove(other.style());
        }
        root.getStyleClass().add(size.style());
    }

    private static void load(String name) {
        URL font = Theme.class.getResource("/id/sadardesa/fonts/" + name);
        if (font == null) {
            return;
        }
        try (var in = font.openStream()) {
            Font.loadFont(in, 14);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
