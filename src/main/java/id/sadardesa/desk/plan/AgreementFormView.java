package id.sadardesa.desk.plan;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.agreement.Agreement;
import id.sadardesa.core.agreement.AgreementForm;
import id.sadardesa.core.agreement.AgreementKind;
import id.sadardesa.core.agreement.LegalBases;
import id.sadardesa.core.agreement.Side;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Option;
import id.sadardesa.desk.widget.Spoken;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The form of an agreement: a new one, a change, or the one that carries an old one on. */
final class AgreementFormView {
    private final Desk desk;
    private final Texts texts;
    private final AgreementsViewModel model;
    private final ComboBox<AgreementKind> kind = new ComboBox<>();
    private final TextField title = new TextField();
    private final TextField ours = new TextField();
    private final TextField ourNumber = new TextField();
    private final TextField ourSignatory = new TextField();
    private final TextField theirs = new TextField();
    private final TextField theirNumber = new TextField();
    private final TextField theirSignatory = new TextField();
    private final ComboBox<Option<UUID>> village = new ComboBox<>();
    private final DateField signedOn;
    private final TextField place = new TextField();
    private final TextField witness = new TextField();
    private final DateField from;
    private final DateField until;
    private final TextField renewal = new TextField();
    private final Map<Programme, CheckBox> programmes = new EnumMap<>(Programme.class);
    private final TextField base = new TextField();
    private final TextField payer = new TextField();
    private final ComboBox<String> usual = new ComboBox<>();
    private final TextArea legalBases = new TextArea();
    private final TextField note = new TextField();

    AgreementFormView(Desk desk, AgreementsViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.signedOn = new DateField(texts);
        this.from = new DateField(texts);
        this.until = new DateField(texts);
        this.model = model;
    }

    /**
     * Asks until it is right or left.
     *
     * @param seen what stands there; null for a new one
     * @param renewing whether it is the one that carries {@code seen} on
     */
    void ask(@Nullable Agreement seen, boolean renewing) {
        choices();
        if (seen != null) {
            fill(seen.form(), renewing);
        }
        AskForm form = lines();
        form.ask(
                Text.of(
                        seen == null
                                ? "plan.agreement.addTitle"
                                : renewing
                                        ? "plan.agreement.renewTitle"
                                        : "plan.agreement.changeTitle"),
                Text.of("plan.agreement.save"),
                this::problems,
                (done, refused) -> {
                    if (seen == null || renewing) {
                        model.add(form(), seen, done, refused);
                    } else {
                        model.change(seen, form(), done, refused);
                    }
                });
    }

    private Collection<FieldProblem> problems() {
        return model.check(form());
    }

    private void choices() {
        Spoken.choice(kind, each -> texts.get(each.textKey()));
        kind.getItems().setAll(AgreementKind.values());
        kind.setValue(AgreementKind.MOU);
        village.getItems().add(new Option<>(null, texts.get("plan.agreement.everyVillage")));
        var known = model.register().get();
        if (known != null) {
            for (Village each : known.villages()) {
                village.getItems().add(new Option<>(each.id(), each.name()));
            }
        }
        village.setValue(village.getItems().get(0));
        for (Programme each : Programme.values()) {
            programmes.put(each, new CheckBox(each.name()));
        }
        usual.getItems().setAll(LegalBases.USUAL);
        usual.setPromptText(texts.get("plan.agreement.usual"));
        usual.setOnAction(
                event -> {
                    String chosen = usual.getValue();
                    if (chosen != null && !legalBases.getText().contains(chosen)) {
                        String before = legalBases.getText().strip();
                        legalBases.setText(before.isEmpty() ? chosen : before + "\n" + chosen);
                    }
                });
        legalBases.setPrefRowCount(3);
    }

    private AskForm lines() {
        AskForm form = new AskForm(desk);
        FieldLine titled = form.field("title", "plan.agreement.title", title);
        FieldLine first = form.field("from", "plan.agreement.from", from);
        FieldLine party = form.field("ours", "plan.agreement.ours", ours);
        FieldLine other = form.field("theirs", "plan.agreement.theirs", theirs);
        kind.valueProperty().subscribe(chosen -> other.setRequired(chosen.twoSided()));
        titled.setRequired(true);
        first.setRequired(true);
        party.setRequired(true);
        form.row(form.field("kind", "plan.agreement.kind", kind), titled);
        form.row(party, form.field("ourNumber", "plan.agreement.ourNumber", ourNumber));
        form.row(other, form.field("theirNumber", "plan.agreement.theirNumber", theirNumber));
        form.row(
                form.field("ourSignatory", "plan.agreement.ourSignatory", ourSignatory),
                form.field("theirSignatory", "plan.agreement.theirSignatory", theirSignatory));
        form.row(
                form.field("signedOn", "plan.agreement.signedOn", signedOn),
                first,
                form.field("until", "plan.agreement.until", until));
        form.row(
                form.field("place", "plan.agreement.place", place),
                form.field("witness", "plan.agreement.witness", witness));
        form.row(
                form.field("village", "plan.agreement.village", village),
                form.field("base", "plan.agreement.base", base),
                form.field("payer", "plan.agreement.payer", payer));
        HBox boxes = new HBox(16);
        boxes.getChildren().setAll(programmes.values());
        form.row(boxes);
        form.row(form.field("usual", "plan.agreement.usual", usual));
        form.row(form.field("legalBases", "plan.agreement.legalBases", legalBases));
        form.row(form.field("renewal", "plan.agreement.renewal", renewal));
        form.row(form.field("note", "plan.agreement.note", note));
        return form;
    }

    private void fill(AgreementForm seen, boolean renewing) {
        kind.setValue(seen.kind());
        title.setText(seen.title());
        ours.setText(seen.ours().party());
        theirs.setText(seen.theirs().party());
        ourSignatory.setText(seen.ours().signatory());
        theirSignatory.setText(seen.theirs().signatory());
        village.getItems().stream()
                .filter(option -> Objects.equals(option.value(), seen.village()))
                .findFirst()
                .ifPresent(village::setValue);
        place.setText(seen.place());
        renewal.setText(seen.renewal());
        seen.programmes()
                .forEach(each -> Objects.requireNonNull(programmes.get(each)).setSelected(true));
        base.setText(seen.base());
        payer.setText(seen.payer());
        legalBases.setText(String.join("\n", seen.legalBases()));
        LocalDate end = seen.until();
        if (renewing) {
            from.setValue(end == null ? null : end.plusDays(1));
            return; // numbers, dates and witness are the new paper's own
        }
        ourNumber.setText(seen.ours().number());
        theirNumber.setText(seen.theirs().number());
        witness.setText(seen.witness());
        note.setText(seen.note());
        signedOn.setValue(seen.signedOn());
        from.setValue(seen.from());
        until.setValue(end);
    }

    private AgreementForm form() {
        Set<Programme> chosen = EnumSet.noneOf(Programme.class);
        programmes.forEach(
                (programme, box) -> {
                    if (box.isSelected()) {
                        chosen.add(programme);
                    }
                });
        Option<UUID> where = village.getValue();
        return new AgreementForm(
                kind.getValue(),
                typed(title),
                new Side(typed(ours), ourNumber.getText(), ourSignatory.getText()),
                new Side(typed(theirs), theirNumber.getText(), theirSignatory.getText()),
                where == null ? null : where.value(),
                signedOn.getValue(),
                place.getText(),
                witness.getText(),
                from.getValue(),
                until.getValue(),
                renewal.getText(),
                chosen,
                base.getText(),
                payer.getText(),
                legalBases.getText().lines().toList(),
                note.getText());
    }

    private static String typed(TextField field) {
        return Objects.requireNonNullElse(field.getText(), "");
    }
}
