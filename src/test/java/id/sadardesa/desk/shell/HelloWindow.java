package id.sadardesa.desk.shell;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The barest JavaFX window there is: what our start is measured against. Run by hand. */
public final class HelloWindow {
    private HelloWindow() {}

    public static void main(String[] args) {
        Platform.startup(
                () -> {
                    Stage stage = new Stage();
                    stage.setScene(new Scene(new StackPane(new Label("hello")), 1366, 740));
                    stage.show();
                    leaveAfter(() -> true);
                });
    }

    /** Ends the program when the window is usable and has been drawn. */
    public static void leaveAfter(BooleanSupplier usable) {
        new FirstFrames(usable).start();
    }

    private static final class FirstFrames extends AnimationTimer {
        private final BooleanSupplier usable;
        private int frames;

        private FirstFrames(BooleanSupplier usable) {
            this.usable = usable;
        }

        @Override
        public void handle(long now) {
            if (usable.getAsBoolean() && ++frames > 2) {
                Runtime.getRuntime().halt(0);
            }
        }
    }
}
