package id.sadardesa;

import id.sadardesa.base.DataFolder;
import id.sadardesa.desk.shell.HelloWindow;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.stage.Window;

/** Our window on the training office, ended as soon as its first room shows its figures. */
final class StartedWindow {
    private StartedWindow() {}

    public static void main(String[] args) {
        DeskWiring.openWindow(new DataFolder(Path.of(args[0])), true);
        Platform.runLater(() -> HelloWindow.leaveAfter(StartedWindow::usable));
    }

    private static boolean usable() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup("#exposed"))
                .anyMatch(figure -> figure instanceof Label said && !said.getText().isEmpty());
    }
}
