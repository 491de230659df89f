package id.sadardesa.desk.today;

import id.sadardesa.core.journal.Entry;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The room one sees first. */
public final class TodayView implements RoomView {
    private final Desk desk;
    private final TodayViewModel model;
    private final Parent root;

    @FXML private VBox done;

    public TodayView(Desk desk, TodayViewModel model) {
        this.desk = desk;
        this.model = model;
        this.root = Views.load(this, desk.texts());
    }

    @FXML
    void initialize() {
        model.done().addListener((ListChangeListener<Entry>) change -> draw());
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void entered() {
        model.refresh();
    }

    private void draw() {
        done.getChildren().clear();
        for (Entry entry : model.done()) {
            done.getChildren().add(new Label(desk.texts().get(entry.action())));
        }
    }
}
