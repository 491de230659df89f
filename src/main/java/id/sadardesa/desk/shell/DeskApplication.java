package id.sadardesa.desk.shell;

import id.sadardesa.base.BugCode;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** The window program: shows itself first and opens the office in the background. */
public final class DeskApplication extends Application {
    /** What stands in the window while no office is open. */
    @FunctionalInterface
    public interface Entrance {
        /** Builds the first screen anew. */
        Parent build(Desk desk, Opening opening);
    }

    /** What the first screen can cause. */
    public interface Opening {
        /** The office is open: show it. */
        void opened(OpenOffice office);

        /** Whether the program has just been started, and the office was not locked again. */
        boolean first();
    }

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final Texts texts;
    private final Habits habits;
    private final Entrance entrance;
    private @Nullable Stage stage;
    private @Nullable OpenOffice office;
    private @Nullable ShellView shellView;
    private boolean entered;
    private boolean ending;

    public DeskApplication(DataFolder folder, Entrance entrance) {
        this.habits = new Habits(folder);
        this.texts = Texts.of(habits.language());
        this.entrance = entrance;
    }

    /** Starts the toolkit and shows the window; returns at once. */
    public static void open(DataFolder folder, Entrance entrance) {
        Platform.startup(
                () -> {
                    Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> fail(bug));
                    new DeskApplication(folder, entrance).start(new Stage());
                });
    }

    /** A program without a window must not stay behind where nobody sees it. */
    private static void fail(Throwable bug) {
        System.getLogger("id.sadardesa.desk")
                .log(Level.ERROR, BugCode.of(bug) + "\n" + BugCode.trace(bug));
        Platform.exit();
    }

    @Override
    public void start(Stage window) {
        stage = window;
        Theme theme = new Theme(habits.textSize());
        Dialogs dialogs = new Dialogs(texts, theme, () -> window);
        ProblemDialog trouble = new ProblemDialog(dialogs, texts);
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> trouble.bug(bug));
        Jobs jobs = Jobs.background(trouble);
        Desk desk =
                new Desk(
                        texts,
                        jobs,
                        new Navigator(),
                        new Notices(this::openFile),
                        dialogs,
                        new FilePicker(texts, habits, () -> window),
                        habits);
        Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
        theme.dress(scene);
        habits.onTextSize(size -> theme.size(scene, size));
        window.setScene(scene);
        window.setTitle(texts.get("shell.app.name"));
        window.setMinWidth(1024);
        window.setMinHeight(640);
        window.setOnCloseRequest(event -> closing(event, desk));
        enter(desk, theme);
        window.setMaximized(Screen.getPrimary().getVisualBounds().getWidth() <= WIDTH);
        window.show();
    }

    /** Shows the entrance; also after the office was locked. */
    private void enter(Desk desk, Theme theme) {
        boolean first = !entered;
        entered = true;
        Opening opening =
                new Opening() {
                    @Override
                    public void opened(OpenOffice opened) {
                        open(opened, desk, theme);
                    }

                    @Override
                    public boolean first() {
                        return first;
                    }
                };
        show(entrance.build(desk, opening), theme);
    }

    private void open(OpenOffice opened, Desk desk, Theme theme) {
        office = opened;
        Desk inside = desk.forOffice(this::openFile);
        ShellViewModel model =
                new ShellViewModel(opened.undo(texts), inside.jobs(), inside.notices());
        ShellView shell = new ShellView(opened, inside, model, () -> lock(desk, theme));
        shellView = shell;
        show(shell.root(), theme);
        if (stage != null) {
            stage.setTitle(texts.get("shell.app.title", opened.name()));
        }
    }

    private void lock(Desk desk, Theme theme) {
        OpenOffice open = office;
        office = null;
        shellView = null;
        if (open == null) {
            return;
        }
        desk.jobs()
                .start(
                        Text.of("shell.lock.doing"),
                        progress -> {
                            open.close();
                            return open;
                        },
                        closed -> enter(desk, theme));
    }

    private void show(Parent root, Theme theme) {
        if (stage != null) {
            stage.getScene().setRoot(root);
            theme.dress(stage.getScene());
        }
    }

    /**
     * The window stays until work under way has stopped and the office is closed; both wait away
     * from the screen, so that the bar goes on telling what is waited for.
     */
    private void closing(WindowEvent event, Desk desk) {
        event.consume();
        ShellView open = shellView;
        if (ending || (open != null && !open.mayClose())) {
            return;
        }
        boolean busy = desk.jobs().busy().get();
        if (busy
                && !desk.dialogs()
                        .confirmHard(
                                Text.of("shell.close.title"),
                                Text.of("shell.close.sentence"),
                                Text.of("shell.close.verb"))) {
            return;
        }
        ending = true;
        if (stage != null) {
            stage.getScene().getRoot().setDisable(true);
        }
        desk.jobs().end(this::closeOffice, Platform::exit);
    }

    private void closeOffice() {
        OpenOffice open = office;
        if (open != null) {
            open.close();
        }
    }

    private void openFile(Path file) {
        getHostServices().showDocument(file.toUri().toString());
    }
}
