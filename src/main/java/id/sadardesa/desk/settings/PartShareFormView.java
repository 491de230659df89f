package id.sadardesa.desk.settings;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.benefit.BodyPart;
import id.sadardesa.core.benefit.PartShareForm;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Spoken;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** The form of what the loss of a part of the body is worth, as it was read in the regulation. */
final class PartShareFormView {
    private final Desk desk;
    private final Texts texts;
    private final BenefitRulesViewModel model;
    private final ComboBox<BodyPart> part = new ComboBox<>();
    private final TextField percent = new TextField();
    private final DateField from;
    private final TextField legalBasis = new TextField();
    private final CheckBox checked = new CheckBox();

    PartShareFormView(Desk desk, BenefitRulesViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.from = new DateField(texts);
        this.model = model;
        Spoken.choice(part, each -> texts.get(each.textKey()));
        part.getItems().setAll(BodyPart.values());
        part.setValue(BodyPart.ARM_RIGHT);
        part.setMaxWidth(Double.MAX_VALUE);
        from.setValue(model.usualDay());
        checked.setText(texts.get("settings.benefit.field.checked"));
        checked.setMnemonicParsing(true);
        checked.setSelected(true);
    }

    /** Asks until the share is right or left. */
    void ask() {
        AskForm form = new AskForm(desk).about(Text.of("settings.share.sentence"));
        FieldLine worth = form.field("percent", "settings.share.percent", percent);
        FieldLine basis = form.field("legalBasis", "settings.share.basis", legalBasis);
        worth.setRequired(true);
        basis.setRequired(true);
        form.row(form.field("part", "settings.share.part", part), worth)
                .row(form.field("from", "settings.share.from", from), basis)
                .row(checked)
                .ask(
                        Text.of("settings.share.title"),
                        Text.of("settings.rule.save"),
                        () -> List.copyOf(typed().problems()),
                        (done, refused) -> model.add(typed(), done, refused));
    }

    private PartShareForm typed() {
        return new PartShareForm(
                part.getValue(),
                percent.getText(),
                from.getValue(),
                legalBasis.getText(),
                checked.isSelected());
    }
}
