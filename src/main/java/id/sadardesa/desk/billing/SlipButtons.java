package id.sadardesa.desk.billing;

import id.sadardesa.base.Text;
import id.sadardesa.core.billing.Payment;
import id.sadardesa.core.picture.Scan;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the slip of the payment that is chosen, and shows it again: a photo here, a PDF as file.
 */
final class SlipButtons {
    private static final int WIDE = 720;
    private static final int HIGH = 480;

    private final Desk desk;
    private final PaymentsViewModel model;
    private final ObservableValue<@Nullable Payment> chosen;

    SlipButtons(Desk desk, PaymentsViewModel model, ObservableValue<@Nullable Payment> chosen) {
        this.desk = desk;
        this.model = model;
        this.chosen = chosen;
    }

    void on(Button attach, Button look) {
        attach.setOnAction(event -> attach());
        look.setOnAction(event -> look());
        attach.disableProperty()
                .bind(
                        model.busy()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> chosen.getValue() == null, chosen)));
        look.disableProperty()
                .bind(
                        model.busy()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> !kept(chosen.getValue()), chosen)));
    }

    private static boolean kept(@Nullable Payment one) {
        return one != null && one.slip() != null;
    }

    private static FilePicker.Kind kind() {
        return new FilePicker.Kind(
                Text.of("plan.scan.kind"), List.of("*.pdf", "*.PDF", "*.jpg", "*.JPG", "*.jpeg"));
    }

    private void attach() {
        Payment one = chosen.getValue();
        if (one != null) {
            desk.files()
                    .open("slips", Text.of("billing.slip.choose"), kind())
                    .ifPresent(file -> model.attach(one, file));
        }
    }

    private void look() {
        Payment one = chosen.getValue();
        if (one != null) {
            model.slip(one, slip -> show(one, slip));
        }
    }

    private void show(Payment one, byte[] slip) {
        Scan scan = Scan.of(slip);
        String name = "bukti-bayar-" + one.form().on() + scan.ending();
        boolean save = true;
        if (scan == Scan.JPEG) {
            ImageView view =
                    new ImageView(
                            new Image(new ByteArrayInputStream(slip), WIDE, HIGH, true, true));
            view.setAccessibleText(desk.texts().get("billing.slip.shown"));
            save =
                    desk.dialogs()
                            .form(
                                    Text.of(
                                            "billing.slip.title",
                                            one.debtor().village().name(),
                                            one.form().on()),
                                    view,
                                    Text.of("billing.slip.save"),
                                    () -> true);
        }
        if (save) {
            desk.files()
                    .save("slips", Text.of("billing.slip.saveTitle"), name, kind())
                    .ifPresent(file -> model.save(slip, file));
        }
    }
}
