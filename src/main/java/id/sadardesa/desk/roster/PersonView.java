package id.sadardesa.desk.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.desk.coverage.ProofPane;
import id.sadardesa.desk.death.DeathFormView;
import id.sadardesa.desk.portrait.CropForm;
import id.sadardesa.desk.portrait.Opened;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import id.sadardesa.desk.widget.Icons;
import id.sadardesa.desk.widget.MaskedField;
import id.sadardesa.desk.widget.Option;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One person's page: particulars, posts, photograph and history. */
public final class PersonView {
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.CONTROL_DOWN);

    private final Desk desk;
    private final Texts texts;
    private final PersonViewModel model;
    private final Runnable leave;
    private final ProofPane proof;
    private final FieldLines lines;
    private final Parent root;

    @FXML private Label title;
    @FXML private Label subtitle;
    @FXML private Button back;
    @FXML private Button died;
    @FXML private Button revoke;
    @FXML private Button remove;
    @FXML private Button save;
    @FXML private Label unsaved;
    @FXML private TabPane tabs;
    @FXML private FieldLine nikLine;
    @FXML private MaskedField nik;
    @FXML private FieldLine nameLine;
    @FXML private TextField name;
    @FXML private TextField titleBefore;
    @FXML private TextField titleAfter;
    @FXML private FieldLine sexLine;
    @FXML private ComboBox<Option<Sex>> sex;
    @FXML private TextField birthPlace;
    @FXML private FieldLine birthDateLine;
    @FXML private TextField birthDate;
    @FXML private MaskedField mother;
    @FXML private TextArea address;
    @FXML private FieldLine phoneLine;
    @FXML private MaskedField phone;
    @FXML private FieldLine emailLine;
    @FXML private TextField email;
    @FXML private FieldLine kpjLine;
    @FXML private MaskedField kpj;
    @FXML private CheckBox asn;
    @FXML private VBox particulars;
    @FXML private TextArea note;
    @FXML private StackPane photoFrame;
    @FXML private ImageView photo;
    @FXML private Button choosePhoto;
    @FXML private Button removePhoto;
    @FXML private VBox posts;
    @FXML private VBox history;
    @FXML private Tab coverage;

    PersonView(Desk desk, PersonViewModel model, ProofPane proof, Runnable leave) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.proof = proof;
        this.leave = leave;
        this.lines = new FieldLines(texts);
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        lines.with("nik", nikLine)
                .with("name", nameLine)
                .with("sex", sexLine)
                .with("birthDate", birthDateLine)
                .with("phone", phoneLine)
                .with("email", emailLine)
                .with("kpj", kpjLine);
        bindFields();
        ParticularsView asked = new ParticularsView(texts, model, lines);
        particulars.getChildren().add(asked.node());
        posts.getChildren().add(new PostsPane(desk, model.posts, !model.corrects()));
        history.getChildren().add(new HistoryPane(texts, model));
        coverage.setContent(proof.node());
        coverage.disableProperty().bind(model.person().isNull());
        coverage.setOnSelectionChanged(event -> showProof(model.person().get()));
        back.setOnAction(event -> leave.run());
        save.setOnAction(event -> save());
        save.disableProperty().bind(model.busy().or(model.dirty().not()));
        unsaved.visibleProperty().bind(model.dirty());
        remove.disableProperty().bind(model.busy().or(model.person().isNull()));
        died.disableProperty().bind(model.busy().or(model.person().isNull()));
        died.setOnAction(event -> died());
        revoke.disableProperty().bind(model.busy());
        revoke.setOnAction(event -> revoke());
        remove.setOnAction(event -> remove());
        choosePhoto.setOnAction(event -> choosePhoto());
        choosePhoto.disableProperty().bind(model.busy().or(model.person().isNull()));
        removePhoto.setOnAction(event -> model.portrait.remove());
        removePhoto.disableProperty().bind(model.busy().or(model.photo().isNull()));
        model.photo().subscribe(this::drawPhoto);
        model.person().subscribe(this::drawTitle);
        model.person().subscribe(this::showProof);
        model.posts.rows.addListener(
                (ListChangeListener<PostRow>) change -> drawTitle(model.person().get()));
        model.onGone(leave);
        FieldLines.eachTime(model.problems(), this::drawProblems);
        if (model.corrects()) {
            onlyCorrect();
        }
    }

    /** Another office enters and removes these people; what it said of them can be corrected. */
    private void onlyCorrect() {
        for (Button theirs : List.of(died, remove, choosePhoto, removePhoto)) {
            theirs.setVisible(false);
            theirs.setManaged(false);
        }
        save.setText(texts.get("branch.correct.verb"));
    }

    /** Puts the cursor where typing begins. */
    void begin() {
        tabs.getSelectionModel().select(0);
        Platform.runLater(name::requestFocus);
    }

    /** Reads anew what may have changed elsewhere, unless something typed waits. */
    void refresh() {
        Person person = model.person().get();
        if (person == null || !root.isVisible()) {
            return;
        }
        if (!model.dirty().get()) {
            model.open(person.id());
        }
        showProof(person); // an enrolment or a bill may have changed, not the person
    }

    private void bindFields() {
        PersonFields fields = model.fields;
        nik.valueProperty().bindBidirectional(fields.nik);
        mother.valueProperty().bindBidirectional(fields.mother);
        phone.valueProperty().bindBidirectional(fields.phone);
        kpj.valueProperty().bindBidirectional(fields.kpj);
        bind(name, fields.name);
        bind(titleBefore, fields.titleBefore);
        bind(titleAfter, fields.titleAfter);
        bind(birthPlace, fields.birthPlace);
        bind(birthDate, fields.birthDate);
        bind(address, fields.address);
        bind(email, fields.email);
        bind(note, fields.note);
        asn.selectedProperty().bindBidirectional(fields.asn);
        Option.choose(
                sex,
                fields.sex,
                List.of(Sex.values()),
                texts.get("roster.form.unstated"),
                each -> texts.get(each.textKey()));
        for (var field : List.of(nik, name, birthDate, phone, email, kpj, sex)) {
            field.focusedProperty()
                    .subscribe(
                            focused -> {
                                if (!focused) {
                                    model.look();
                                }
                            });
        }
    }

    private static void bind(TextInputControl field, StringProperty property) {
        field.textProperty().bindBidirectional(property);
    }

    /** Ctrl+S and Esc, wherever in the window the focus is. */
    boolean key(KeyEvent event) {
        if (SAVE.match(event)) {
            save();
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            return true;
        }
        return false;
    }

    private void save() {
        if (save.isDisabled()) {
            return;
        }
        if (model.corrects()) {
            correct();
        } else {
            model.save(() -> tabs.getSelectionModel().select(0));
        }
    }

    private void correct() {
        List<FieldProblem> unreadable = model.fields.unreadable();
        if (!unreadable.isEmpty()) {
            drawProblems(unreadable);
            return;
        }
        TextField why = new TextField();
        AskForm form = new AskForm(desk).about(Text.of("branch.correct.sentence"));
        FieldLine line = form.field("why", "branch.correct.whyLabel", why);
        line.setRequired(true);
        line.setHint(texts.get("branch.correct.whyHint"));
        form.row(line)
                .ask(
                        Text.of("branch.correct.one", model.fields.name.get()),
                        Text.of("branch.correct.verb"),
                        () -> FieldProblem.ifBlank("why", why.getText(), "branch.correct.noWhy"),
                        (done, refused) -> model.correct(why.getText(), done, refused));
    }

    private void remove() {
        Person person = model.person().get();
        if (person != null
                && desk.dialogs()
                        .confirmHard(
                                Text.of("roster.remove.title", person.fullName()),
                                Text.of("roster.remove.sentence"),
                                Text.of("roster.button.remove"))) {
            model.remove(leave);
        }
    }

    private void died() {
        Person person = model.person().get();
        if (person != null) {
            new DeathFormView(desk, model.deaths, person, model::again).ask();
        }
    }

    private void revoke() {
        Person person = model.person().get();
        if (person != null
                && desk.dialogs()
                        .confirmHard(
                                Text.of("death.revoke.title", person.fullName()),
                                Text.of("death.revoke.sentence"),
                                Text.of("death.revoke.verb"))) {
            model.revokeDeath();
        }
    }

    private void choosePhoto() {
        desk.files()
                .open(
                        "photo",
                        Text.of("roster.photo.title"),
                        new FilePicker.Kind(
                                Text.of("roster.photo.kind"),
                                List.of("*.jpg", "*.jpeg", "*.png", "*.JPG", "*.JPEG", "*.PNG")))
                .ifPresent(
                        file ->
                                model.portrait.open(
                                        file, (whose, opened) -> crop(whose, file, opened)));
    }

    private void crop(Person whose, Path file, Opened opened) {
        new CropForm(desk)
                .ask(
                        whose.name(),
                        opened,
                        model.portrait.today(),
                        part -> model.portrait.keep(whose, file, part));
    }

    private void drawPhoto(byte @Nullable [] bytes) {
        photo.setImage(bytes == null ? null : new Image(new ByteArrayInputStream(bytes)));
        photoFrame.getChildren().setAll(bytes == null ? Icons.of("mdomz-person_outline") : photo);
    }

    /** Read only when somebody looks: it asks for everybody of that day. */
    private void showProof(@Nullable Person person) {
        if (coverage.isSelected()) {
            proof.show(person == null ? null : person.id());
        }
    }

    private void drawTitle(@Nullable Person person) {
        title.setText(person == null ? texts.get("roster.person.new") : person.fullName());
        LocalDate death = person == null ? null : person.diedOn();
        subtitle.setText(
                person == null
                        ? texts.get("roster.person.newHint")
                        : death == null
                                ? texts.get(model.posts.held())
                                : texts.get("roster.person.died", death));
        died.setText(texts.get(death == null ? "roster.button.died" : "roster.button.diedOn"));
        boolean revocable = death != null && !model.corrects();
        revoke.setVisible(revocable);
        revoke.setManaged(revocable);
    }

    private void drawProblems(List<FieldProblem> problems) {
        lines.show(problems);
    }
}
