package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Spoken;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** The two fields of somebody who works without an employer: the work, and what it brings in. */
record OwnWork(Texts texts, ComboBox<PostKind> work, FieldLine incomeLine, TextField income) {
    /** Offers the kinds of work. */
    void offer() {
        Spoken.choice(work, each -> texts.get(each.textKey()));
        work.getItems()
                .setAll(
                        Arrays.stream(PostKind.values())
                                .filter(kind -> kind.group() == PostGroup.RENTAN)
                                .toList());
        work.setValue(PostKind.PETANI);
    }

    /** The income as typed; says at its field what is wrong with it. */
    Optional<Rupiah> earned() {
        incomeLine.clear();
        Optional<Rupiah> earned = Rupiah.parse(income.getText());
        if (earned.isEmpty()) {
            incomeLine.error(texts.get("enrolment.village.income.bad", income.getText()));
            income.requestFocus();
        }
        return earned;
    }
}
