package id.sadardesa.desk.card;

import id.sadardesa.base.Text;
import id.sadardesa.core.press.Calibrations;
import id.sadardesa.core.press.Machine;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** Asks for which measured printer a file is corrected that is carried to another computer. */
final class CarryForm {
    /**
     * What was chosen.
     *
     * @param machine the printer and tray, or null to correct nothing
     */
    record Carried(@Nullable Machine machine) {}

    private final Desk desk;
    private final ComboBox<Calibrations.@Nullable Known> press = new ComboBox<>();

    CarryForm(Desk desk, List<Calibrations.Known> known) {
        this.desk = desk;
        Spoken.choiceOrAll(
                press, desk.texts().get("card.direct.uncorrected"), one -> one.machine().said());
        Spoken.orAll(press, known);
    }

    /** Nothing when it was left. */
    Optional<Carried> ask() {
        AtomicReference<@Nullable Carried> chosen = new AtomicReference<>();
        AskForm form = new AskForm(desk).about(Text.of("card.carry.sentence"));
        form.row(form.field("press", "card.carry.press", press))
                .ask(
                        Text.of("card.room.save"),
                        Text.of("card.carry.verb"),
                        List::of,
                        (done, refused) -> {
                            Calibrations.Known known = press.getValue();
                            chosen.set(new Carried(known == null ? null : known.machine()));
                            done.run();
                        });
        return Optional.ofNullable(chosen.get());
    }
}
