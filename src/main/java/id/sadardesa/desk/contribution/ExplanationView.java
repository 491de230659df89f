package id.sadardesa.desk.contribution;

import id.sadardesa.base.Texts;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.SettingsPage;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.Icons;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The panel beside the list that says how an amount came about. */
public final class ExplanationView {
    private final Desk desk;
    private final Texts texts;
    private final Parent root;

    @FXML private HBox head;
    @FXML private Label title;
    @FXML private Label month;
    @FXML private Label total;
    @FXML private VBox steps;
    @FXML private ScrollPane scroll;
    @FXML private Button settings;

    public ExplanationView(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.root = Views.load(this, texts);
        close();
    }

    public Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        head.getChildren()
                .add(Icons.button("mdoal-close", texts.get("enrolment.why.close"), this::close));
        settings.setOnAction(
                event -> desk.navigator().go(Room.SETTINGS, SettingsPage.WAGES.subject()));
    }

    @FXML
    void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    public void show(Explanation explanation) {
        title.setText(explanation.title());
        month.setText(texts.get("enrolment.why.month", explanation.month()));
        total.setText(texts.rupiah(explanation.total()));
        total.setManaged(true);
        steps.getChildren().clear();
        for (Explanation.Paragraph step : explanation.paragraphs()) {
            steps.getChildren().add(paragraph(step));
        }
        settings.setVisible(explanation.missing());
        settings.setManaged(explanation.missing());
        scroll.setVvalue(0);
        place(true);
        scroll.requestFocus();
    }

    /** Shows how somebody came to stand where they stand, instead of an amount. */
    public void show(String who, String what, List<Explanation.Paragraph> paragraphs) {
        title.setText(who);
        month.setText(what);
        total.setText("");
        steps.getChildren().clear();
        for (Explanation.Paragraph step : paragraphs) {
            steps.getChildren().add(paragraph(step));
        }
        settings.setVisible(false);
        settings.setManaged(false);
        total.setManaged(false);
        scroll.setVvalue(0);
        place(true);
        scroll.requestFocus();
    }

    public void close() {
        place(false);
    }

    private void place(boolean there) {
        root.setVisible(there);
        root.setManaged(there);
    }

    /** One step, its head over its body, in as many lines as it needs. */
    public static VBox paragraph(Explanation.Paragraph step) {
        Label head = new Label(step.head());
        head.getStyleClass().add("field-name");
        head.setWrapText(true);
        head.setMinHeight(Label.USE_PREF_SIZE);
        Label body = new Label(step.body());
        body.setWrapText(true);
        body.setMinHeight(Label.USE_PREF_SIZE);
        return new VBox(head, body);
    }
}
