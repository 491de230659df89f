package id.sadardesa.desk.ceremony;

import id.sadardesa.base.Text;
import id.sadardesa.core.ceremony.Numbers;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Asks which numbers the papers of a ceremony carry; what is left empty is written by hand. */
final class NumbersForm {
    private final Desk desk;
    private final TextField letters = new TextField();
    private final TextField minutes = new TextField();

    NumbersForm(Desk desk) {
        this.desk = desk;
    }

    /**
     * Asks.
     *
     * @param before whether the papers are those before the day, or those that follow it
     * @return nothing when it was left
     */
    Optional<Numbers> ask(boolean before) {
        AtomicReference<@Nullable Numbers> chosen = new AtomicReference<>();
        AskForm form = new AskForm(desk).about(Text.of("ceremony.numbers.sentence"));
        String label = before ? "ceremony.numbers.pack" : "ceremony.numbers.closing";
        form.row(form.field("letters", label, letters));
        form.row(form.field("minutes", "ceremony.numbers.minutes", minutes));
        form.ask(
                title(before),
                Text.of("ceremony.numbers.verb"),
                List::of,
                (done, refused) -> {
                    chosen.set(new Numbers(letters.getText(), minutes.getText()));
                    done.run();
                });
        return Optional.ofNullable(chosen.get());
    }

    static Text title(boolean before) {
        return Text.of(before ? "ceremony.pack.title" : "ceremony.closing.title");
    }
}
