package id.sadardesa.desk.shell;

import id.sadardesa.base.Texts;
import id.sadardesa.desk.widget.Icons;
import id.sadardesa.desk.widget.Tone;
import java.math.BigDecimal;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The line at the bottom: what is being done and how far it is, then what came out of it and what
 * to do with it.
 */
final class JobBar extends HBox {
    /** Work that is quicker than this shows no bar, so that nothing flickers. */
    private static final Duration PATIENCE = Duration.millis(350);

    private final Texts texts;
    private final Notices notices;
    private final Label message = new Label();
    private final HBox steps = new HBox();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();
    private @Nullable Running last;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    JobBar(Texts texts, Jobs jobs, Notices notices) {
        this.texts = texts;
        this.notices = notices;
        getStyleClass().add("job-bar");
        setAlignment(Pos.CENTER_LEFT);
        bar.setAccessibleText(texts.get("shell.job.progress"));
        cancel.setText(texts.get("shell.job.cancel"));
        cancel.getStyleClass().add("small");
        message.getStyleClass().add("job-message");
        message.setMinWidth(0);
        message.setMinHeight(USE_PREF_SIZE);
        message.setWrapText(true); // a reason that is cut is none
        steps.getStyleClass().add("job-steps");
        steps.setAlignment(Pos.CENTER_LEFT);
        steps.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(message, Priority.SOMETIMES);
        getChildren().setAll(bar, message, cancel, steps);
        jobs.current().subscribe(this::work);
        notices.current().subscribe(this::notice);
    }

    private void work(@Nullable Running running) {
        patience.stop();
        if (running == null) {
            working(false);
            notice(notices.current().get());
            if (last != null && last.stopped()) {
                say(texts.get("shell.job.cancelled"));
            }
            last = null;
            return;
        }
        last = running;
        notices.clear(); // what was said about earlier work is over
        patience.setOnFinished(event -> watch(running));
        patience.playFromStart();
    }

    private void watch(Running running) {
        steps.getChildren().clear();
        message.setGraphic(null);
        bar.progressProperty().bind(running.fraction());
        running.what().subscribe(what -> draw(running));
        running.fraction().subscribe(done -> draw(running));
        cancel.setDisable(false);
        cancel.setOnAction(
                event -> {
                    running.cancel();
                    cancel.setDisable(true);
                    say(texts.get("shell.job.cancelling"));
                });
        working(true);
    }

    private void draw(Running running) {
        if (!bar.progressProperty().isBound() || running.cancelled()) {
            return;
        }
        String what = texts.get(running.what().get());
        double done = running.fraction().get();
        say(
                done < 0
                        ? what
                        : texts.get(
                                "shell.job.percent",
                                what,
                                texts.decimal(BigDecimal.valueOf(Math.floor(done * 100)), 0)));
    }

    private void working(boolean now) {
        if (!now) {
            bar.progressProperty().unbind();
        }
        bar.setVisible(now);
        bar.setManaged(now);
        cancel.setVisible(now);
        cancel.setManaged(now);
    }

    private void notice(Notices.@Nullable Notice notice) {
        steps.getChildren().clear();
        for (Tone tone : Tone.values()) {
            getStyleClass().remove(tone.style());
        }
        if (notice == null) {
            message.setGraphic(null);
            say(texts.get("shell.job.ready"));
            return;
        }
        getStyleClass().add(notice.tone().style());
        message.setGraphic(Icons.of(notice.tone().icon()));
        for (Notices.Step step : notice.steps()) {
            Hyperlink link = new Hyperlink(texts.get(step.name()));
            link.setOnAction(event -> step.doing().run());
            steps.getChildren().add(link);
        }
        steps.getChildren()
                .add(Icons.button("mdoal-close", texts.get("shell.notice.close"), notices::clear));
        say(texts.get(notice.text()));
    }

    private void say(String sentence) {
        message.setText(sentence);
        message.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
