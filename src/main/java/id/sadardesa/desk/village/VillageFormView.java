package id.sadardesa.desk.village;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Registration;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import id.sadardesa.core.village.VillageOffice;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The form of one village: what it is called, and in a second dialog all its quotas. */
public final class VillageFormView {
    private final Desk desk;
    private final VillagesViewModel model;
    private final @Nullable Village existing;
    private final FieldLines lines;
    private final Parent root;
    private boolean accepted;

    @FXML private FieldLine codeLine;
    @FXML private TextField code;
    @FXML private FieldLine nameLine;
    @FXML private TextField name;
    @FXML private ComboBox<Village.Kind> kind;
    @FXML private FieldLine addressLine;
    @FXML private TextField address;
    @FXML private FieldLine postcodeLine;
    @FXML private TextField postcode;
    @FXML private FieldLine phoneLine;
    @FXML private TextField phone;
    @FXML private FieldLine emailLine;
    @FXML private TextField email;
    @FXML private FieldLine npwpLine;
    @FXML private TextField npwp;
    @FXML private FieldLine nppLine;
    @FXML private TextField npp;
    @FXML private FieldLine enterpriseNppLine;
    @FXML private TextField enterpriseNpp;

    /**
     * A form for a new village, or for an existing one.
     *
     * @param existing the village to change, or null
     */
    VillageFormView(Desk desk, VillagesViewModel model, @Nullable Village existing) {
        this.desk = desk;
        this.model = model;
        this.existing = existing;
        this.lines = new FieldLines(desk.texts());
        this.root = Views.load(this, desk.texts());
    }

    @FXML
    void initialize() {
        lines.with("code", codeLine)
                .with("name", nameLine)
                .with("address", addressLine)
                .with("postcode", postcodeLine)
                .with("phone", phoneLine)
                .with("email", emailLine)
                .with("npwp", npwpLine)
                .with("npp", nppLine)
                .with("enterpriseNpp", enterpriseNppLine);
        kind.getItems().setAll(Village.Kind.values());
        kind.setConverter(new KindNames(desk.texts()));
        kind.setValue(existing == null ? Village.Kind.DESA : existing.kind());
        if (existing != null) {
            code.setText(existing.code().dotted());
            name.setText(existing.name());
            show(existing.office());
        }
    }

    private void show(VillageOffice known) {
        address.setText(known.address());
        phone.setText(known.phone());
        enterpriseNpp.setText(known.enterpriseNpp());
        postcode.setText(known.registration().postcode());
        email.setText(known.registration().email());
        npwp.setText(known.registration().npwp());
        npp.setText(known.registration().npp());
    }

    private VillageOffice office() {
        return new VillageOffice(
                new Registration(typed(npp), typed(npwp), typed(postcode), typed(email)),
                typed(enterpriseNpp),
                typed(address),
                typed(phone));
    }

    private static @Nullable String typed(TextField field) {
        String text = field.getText();
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Asks until the form is right or left. */
    void ask() {
        Text title = Text.of(existing == null ? "village.form.add" : "village.form.change");
        desk.dialogs().form(title, root, Text.of("village.form.save"), this::accept);
    }

    private boolean accept() {
        VillageForm form =
                new VillageForm(code.getText(), name.getText(), kind.getValue(), office());
        if (!accepted) {
            model.check(form, existing, problems -> checked(form, problems));
        }
        return accepted;
    }

    private void checked(VillageForm form, List<FieldProblem> problems) {
        lines.show(problems);
        if (problems.stream().anyMatch(FieldProblem::isError)) {
            lines.focusFirstError(problems);
            return;
        }
        accepted = true;
        model.save(form, existing);
        root.getScene().getWindow().hide();
    }

    /**
     * Asks for all quotas of a village, also of the seats the table has no room for. What its kind
     * has no seats for is left out, unless a number stands there already.
     */
    static void askQuotas(Desk desk, VillagesViewModel model, Village village) {
        Map<Seat, TextField> fields = new EnumMap<>(Seat.class);
        FlowPane grid = new FlowPane();
        grid.getStyleClass().add("quota-form");
        for (Seat seat : Seat.values()) {
            Integer quota = village.seats().get(seat);
            if (quota == null && !seat.fits(village.kind())) {
                continue;
            }
            TextField field = new TextField();
            field.setText(quota == null ? "" : quota.toString());
            FieldLine line = new FieldLine();
            line.setLabel(desk.texts().get(seat.textKey()));
            line.setField(field);
            fields.put(seat, field);
            grid.getChildren().add(line);
        }
        desk.dialogs()
                .form(
                        Text.of("village.quota.title", village.name()),
                        new VBox(grid),
                        Text.of("village.form.save"),
                        () -> {
                            Map<Seat, Integer> seats = new EnumMap<>(Seat.class);
                            fields.forEach((seat, field) -> put(seats, seat, field.getText()));
                            model.quotas(village, seats);
                            return true;
                        });
    }

    private static void put(Map<Seat, Integer> seats, Seat seat, String typed) {
        String digits = typed.replaceAll("\\D", "");
        if (!digits.isEmpty() && digits.length() <= 3) {
            seats.put(seat, Integer.valueOf(digits));
        }
    }

    /** The kinds by their names. */
    private static final class KindNames extends StringConverter<Village.Kind> {
        private final Texts texts;

        KindNames(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(Village.@Nullable Kind kind) {
            return kind == null ? "" : texts.get(kind.textKey());
        }

        @Override
        public Village.Kind fromString(String name) {
            throw new UnsupportedOperationException("chosen, not typed");
        }
    }
}
