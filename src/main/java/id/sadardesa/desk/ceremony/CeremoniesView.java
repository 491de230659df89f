package id.sadardesa.desk.ceremony;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.ceremony.Ceremony;
import id.sadardesa.core.ceremony.Early;
import id.sadardesa.core.ceremony.Guest;
import id.sadardesa.core.ceremony.GuestList;
import id.sadardesa.core.ceremony.Numbers;
import id.sadardesa.core.ceremony.Roll;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page Penyerahan: the day on which cards are handed over, its papers and its guests. */
public final class CeremoniesView {
    private final Desk desk;
    private final Texts texts;
    private final CeremoniesViewModel model;
    private final CeremonyWords words;
    private final Parent root;
    private boolean showing;

    @FXML private VBox work;
    @FXML private EmptyState empty;
    @FXML private ComboBox<Ceremony> choice;
    @FXML private ComboBox<Paper> sheet;
    @FXML private Button plan;
    @FXML private Button change;
    @FXML private Button remove;
    @FXML private Label summary;
    @FXML private Label notice;
    @FXML private ListTable<Guest> guests;
    @FXML private Label nobody;
    @FXML private Button call;
    @FXML private Button pack;
    @FXML private Button closing;
    @FXML private Button invite;
    @FXML private Button symbolic;
    @FXML private Button dismiss;

    public CeremoniesView(Desk desk, CeremoniesViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.words = new CeremonyWords(texts);
        this.root = Views.load(this, texts);
    }

    public Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        Spoken.choice(choice, one -> words.title(one.form()));
        choice.valueProperty().subscribe(this::look);
        Spoken.choice(sheet, one -> one.equals(Paper.F4) ? "F4" : "A4");
        sheet.getItems().setAll(Paper.F4, Paper.A4);
        sheet.setValue(Paper.F4);
        columns();
        buttons();
        empty.step(texts.get("ceremony.plan"), () -> new CeremonyFormView(desk, model).ask(null));
        model.seen().subscribe(this::show);
    }

    private void columns() {
        guests.identifiedBy(Guest::id);
        guests.exact(
                texts.get("ceremony.column.front"),
                86,
                one -> one.symbolic() ? texts.get("ceremony.front") : "");
        guests.text(texts.get("ceremony.column.village"), 150, words::village);
        guests.text(texts.get("ceremony.column.name"), 270, one -> one.person().fullName());
        guests.text(texts.get("ceremony.column.post"), 190, words::post);
        guests.exact(texts.get("ceremony.column.card"), 120, words::card);
        guests.chips(
                texts.get("ceremony.column.standing"),
                150,
                Guest::standing,
                CeremonyWords::tone,
                standing -> texts.get(standing.textKey()));
        guests.setAccessibleText(texts.get("ceremony.table"));
        guests.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        guests.onOpen(one -> desk.navigator().go(Room.PEOPLE, one.person().id()));
    }

    private void buttons() {
        plan.setOnAction(event -> new CeremonyFormView(desk, model).ask(null));
        change.setOnAction(
                event -> with(list -> new CeremonyFormView(desk, model).ask(list.ceremony())));
        remove.setOnAction(event -> with(this::remove));
        call.setOnAction(event -> with(this::call));
        pack.setOnAction(event -> with(list -> papers(list, true)));
        closing.setOnAction(event -> with(list -> papers(list, false)));
        invite.setOnAction(event -> with(list -> model.invite(list.ceremony())));
        symbolic.setOnAction(
                event ->
                        with(
                                list ->
                                        chosen().forEach(
                                                        one ->
                                                                model.symbolic(
                                                                        list.ceremony(), one))));
        dismiss.setOnAction(event -> with(list -> model.dismiss(list.ceremony(), chosen())));
        BooleanBinding none = Bindings.isEmpty(guests.getSelectionModel().getSelectedItems());
        BooleanBinding several =
                Bindings.size(guests.getSelectionModel().getSelectedItems()).isNotEqualTo(1);
        BooleanBinding without = guests.shown().isEqualTo(0);
        symbolic.disableProperty().bind(model.busy().or(several));
        dismiss.disableProperty().bind(model.busy().or(none));
        for (Button button : List.of(call, pack, closing)) {
            button.disableProperty().bind(model.busy().or(without));
        }
        for (Button button : List.of(plan, change, remove, invite)) {
            button.disableProperty().bind(model.busy());
        }
    }

    private List<Guest> chosen() {
        return guests.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private void with(Consumer<GuestList> doing) {
        CeremoniesViewModel.Seen seen = model.seen().get();
        GuestList shown = seen == null ? null : seen.shown();
        if (shown != null) {
            doing.accept(shown);
        }
    }

    private void remove(GuestList list) {
        if (desk.dialogs()
                .confirm(
                        Text.of("ceremony.remove.title", list.ceremony().form().title()),
                        Text.of("ceremony.remove.sentence"),
                        Text.of("ceremony.remove"))) {
            model.remove(list.ceremony());
        }
    }

    /** Their numbers first, then where they are written to. */
    private void papers(GuestList list, boolean before) {
        new NumbersForm(desk)
                .ask(before)
                .ifPresent(
                        numbers ->
                                desk.files()
                                        .folder("ceremony", NumbersForm.title(before))
                                        .ifPresent(folder -> write(list, before, folder, numbers)));
    }

    private void write(GuestList list, boolean before, Path folder, Numbers numbers) {
        if (before) {
            model.pack(list, folder, sheet.getValue(), numbers);
        } else {
            model.closing(list, folder, sheet.getValue(), numbers);
        }
    }

    /** A hand-over before its day is a slip, unless somebody says that it is meant. */
    private void call(GuestList list) {
        LocalDate on = list.ceremony().form().on();
        boolean soon = model.today().isBefore(on);
        if (!soon
                || desk.dialogs()
                        .confirm(
                                Text.of("ceremony.early.title"),
                                Text.of("ceremony.early.sentence", on),
                                Text.of("ceremony.early.verb"))) {
            new CallView(desk, model.call(list, soon ? Early.ALLOW : Early.REFUSE)).show();
        }
    }

    private void look(@Nullable Ceremony ceremony) {
        if (ceremony != null && !showing) {
            model.choose(ceremony);
        }
    }

    private void show(CeremoniesViewModel.@Nullable Seen seen) {
        GuestList list = seen == null ? null : seen.shown();
        empty.setVisible(seen != null && list == null);
        work.setVisible(list != null);
        if (seen == null || list == null) {
            return;
        }
        showing = true;
        choice.getItems().setAll(seen.all());
        choice.setValue(list.ceremony());
        showing = false;
        guests.rows(list.guests());
        nobody.setVisible(list.guests().isEmpty());
        summary.setText(
                texts.get(
                        "ceremony.summary",
                        list.ceremony().form().place(),
                        list.ceremony().form().begins(),
                        list.guests().size(),
                        list.handed(),
                        list.cards(),
                        list.without().size()));
        notice(list.rest());
    }

    /** Whose card waits although this list does not call them. */
    private void notice(Roll rest) {
        List<String> said = new ArrayList<>();
        some(said, "ceremony.rest.ready", rest.ready());
        some(said, "ceremony.rest.elsewhere", rest.elsewhere());
        some(said, "ceremony.rest.unprinted", rest.unprinted());
        some(said, "ceremony.rest.without", rest.without());
        notice.setText(
                said.isEmpty()
                        ? ""
                        : texts.get("ceremony.rest.notCalled", String.join(" · ", said)));
        notice.setVisible(!said.isEmpty());
        notice.setManaged(!said.isEmpty());
    }

    private void some(List<String> said, String key, List<Guest> guests) {
        if (!guests.isEmpty()) {
            said.add(texts.get(key, guests.size()));
        }
    }
}
