package id.sadardesa.desk.portrait;

import id.sadardesa.base.Text;
import id.sadardesa.core.picture.Crop;
import id.sadardesa.desk.shell.Desk;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;

/** Asks which part of a picture becomes somebody's photograph. */
public final class CropForm {
    private final Desk desk;

    public CropForm(Desk desk) {
        this.desk = desk;
    }

    /**
     * Asks until it is kept or left.
     *
     * @param whose the person, for the title
     * @param today to say how old the picture is
     */
    public void ask(String whose, Opened opened, LocalDate today, Consumer<Crop> keep) {
        CropPane pane = new CropPane();
        pane.setId("crop");
        pane.setPrefSize(440, 300);
        pane.setAccessibleText(desk.texts().get("portrait.crop"));
        Label hint = label("portrait.crop.hint");
        hint.getStyleClass().add("muted");
        Label remarks = new Label();
        remarks.setId("cropRemarks");
        remarks.setWrapText(true);
        remarks.setMinHeight(2 * remarks.getFont().getSize() * 1.6);
        pane.crop()
                .subscribe(
                        part ->
                                remarks.setText(
                                        opened.negative().quality(part).remarks(today).stream()
                                                .map(desk.texts()::get)
                                                .collect(Collectors.joining(" "))));
        pane.show(
                new Image(new ByteArrayInputStream(opened.whole())),
                Crop.portrait(opened.negative().ratio()));
        VBox box = new VBox(hint, pane, new CropButtons(desk.texts(), pane), remarks);
        box.getStyleClass().add("form");
        box.setPrefWidth(520);
        boolean kept =
                desk.dialogs()
                        .form(
                                Text.of("portrait.crop.title", whose),
                                box,
                                Text.of("portrait.crop.verb"),
                                () -> true);
        if (kept) {
            keep.accept(pane.crop().get());
        }
    }

    private Label label(String key) {
        Label label = new Label(desk.texts().get(key));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
