package id.sadardesa.desk.settings;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Office;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.SettingsPage;
import id.sadardesa.desk.shell.TextSize;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import id.sadardesa.desk.widget.Spoken;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
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
import org.jspecify.annotations.Nullable;

/** The room Pengaturan: the office, its wage bases, the letters on screen, and about. */
public final class SettingsView implements RoomView {
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.CONTROL_DOWN);

    private static final int PASSPHRASE_PLACE = 5;

    private final Desk desk;
    private final OfficeViewModel office;
    private final WagesViewModel wages;
    private final RulesViewModel rules;
    private final BenefitRulesViewModel benefits;
    private final ChoicesViewModel choices;
    private final WagesView wagesPage;
    private final PassphraseView passphrase;
    private final Texts texts;
    private final FieldLines officeLines;
    private final Parent root;

    @FXML private Label code;
    @FXML private Label training;
    @FXML private FieldLine nameLine;
    @FXML private TextField name;
    @FXML private FieldLine regencyLine;
    @FXML private TextField regency;
    @FXML private TextArea letterhead;
    @FXML private TextField address;
    @FXML private TextField town;
    @FXML private TextField phone;
    @FXML private TextField headName;
    @FXML private TextField headTitle;
    @FXML private FieldLine headNipLine;
    @FXML private TextField headNip;
    @FXML private TextField headRank;
    @FXML private FieldLine nppLine;
    @FXML private TextField npp;
    @FXML private FieldLine npwpLine;
    @FXML private TextField npwp;
    @FXML private FieldLine postcodeLine;
    @FXML private TextField postcode;
    @FXML private FieldLine emailLine;
    @FXML private TextField email;
    @FXML private Button save;
    @FXML private ImageView logo;
    @FXML private Label noLogo;
    @FXML private Button chooseLogo;
    @FXML private Button removeLogo;
    @FXML private TabPane tabs;
    @FXML private Tab wagesTab;
    @FXML private Tab choicesTab;
    @FXML private Tab rulesTab;
    @FXML private Tab benefitsTab;
    @FXML private Tab passphraseTab;
    @FXML private ComboBox<TextSize> size;
    @FXML private ComboBox<String> language;
    @FXML private Label version;

    /** Shows each view model on its page. */
    public SettingsView(
            Desk desk,
            OfficeViewModel office,
            WagesViewModel wages,
            RulesViewModel rules,
            BenefitRulesViewModel benefits,
            ChoicesViewModel choices,
            PassphraseViewModel passphrase) {
        this.desk = desk;
        this.office = office;
        this.wages = wages;
        this.rules = rules;
        this.benefits = benefits;
        this.choices = choices;
        this.texts = desk.texts();
        this.wagesPage = new WagesView(desk, wages);
        this.passphrase = new PassphraseView(texts, passphrase);
        this.officeLines = new FieldLines(texts);
        this.root = Views.load(this, texts);
    }

    @FXML
    void initialize() {
        officeFields();
        logo();
        wagesTab.setContent(wagesPage.node());
        wages.unsaved().subscribe(open -> mark(wagesTab, open));
        rulesTab.setContent(new RulesView(desk, rules).node());
        benefitsTab.setContent(new BenefitRulesView(desk, benefits).node());
        choicesTab.setContent(new ChoicesView(texts, choices).node());
        passphraseTab.setContent(passphrase.node());
        tabs.getTabs().remove(passphraseTab); // the program itself opens the training office
        appearance();
        String packed = SettingsView.class.getPackage().getImplementationVersion();
        version.setText(texts.get("settings.about.version", packed == null ? "–" : packed));
    }

    /** A dot behind the name of a page on which something typed is not recorded yet. */
    private static void mark(Tab tab, boolean open) {
        String name = tab.getText().replace(" •", "");
        tab.setText(open ? name + " •" : name);
    }

    private void officeFields() {
        name.textProperty().bindBidirectional(office.name);
        regency.textProperty().bindBidirectional(office.regency);
        letterhead.textProperty().bindBidirectional(office.letterhead);
        address.textProperty().bindBidirectional(office.address);
        town.textProperty().bindBidirectional(office.town);
        phone.textProperty().bindBidirectional(office.phone);
        headName.textProperty().bindBidirectional(office.headName);
        headTitle.textProperty().bindBidirectional(office.headTitle);
        headNip.textProperty().bindBidirectional(office.headNip);
        headRank.textProperty().bindBidirectional(office.headRank);
        npp.textProperty().bindBidirectional(office.npp);
        npwp.textProperty().bindBidirectional(office.npwp);
        postcode.textProperty().bindBidirectional(office.postcode);
        email.textProperty().bindBidirectional(office.email);
        officeLines
                .with("name", nameLine)
                .with("regency", regencyLine)
                .with("headNip", headNipLine)
                .with("npp", nppLine)
                .with("npwp", npwpLine)
                .with("postcode", postcodeLine)
                .with("email", emailLine);
        FieldLines.eachTime(office.problems(), found -> show(officeLines, found));
        office.office().subscribe(this::showOffice);
        save.setOnAction(event -> office.save());
        save.disableProperty().bind(office.busy());
    }

    private void showOffice(@Nullable Office now) {
        code.setText(
                now == null ? "" : texts.get("settings.office.code." + now.role(), now.code()));
        training.setVisible(now != null && now.training());
        training.setManaged(now != null && now.training());
        if (now != null && !now.training() && !tabs.getTabs().contains(passphraseTab)) {
            tabs.getTabs().add(PASSPHRASE_PLACE, passphraseTab);
        }
    }

    private void logo() {
        office.logo().subscribe(this::showLogo);
        chooseLogo.setOnAction(
                event ->
                        desk.files()
                                .open(
                                        "logo",
                                        Text.of("settings.logo.choose"),
                                        new FilePicker.Kind(
                                                Text.of("settings.logo.kind"),
                                                List.of(
                                                        "*.png", "*.PNG", "*.jpg", "*.JPG",
                                                        "*.jpeg")))
                                .ifPresent(office::chooseLogo));
        removeLogo.setOnAction(event -> office.removeLogo());
        chooseLogo.disableProperty().bind(office.busy());
        removeLogo.disableProperty().bind(office.busy());
    }

    private void showLogo(Optional<byte[]> picture) {
        logo.setImage(
                picture.map(bytes -> new Image(new ByteArrayInputStream(bytes))).orElse(null));
        noLogo.setVisible(picture.isEmpty());
        removeLogo.setVisible(picture.isPresent());
        removeLogo.setManaged(picture.isPresent());
    }

    private void appearance() {
        Spoken.choice(size, each -> texts.get("settings.size." + each.name()));
        size.getItems().setAll(TextSize.values());
        size.setValue(desk.habits().textSize());
        size.valueProperty().subscribe(each -> desk.habits().textSize(each));
        Spoken.choice(language, each -> texts.get("settings.language." + each));
        language.getItems().setAll("id", "en");
        language.setValue(desk.habits().language());
        language.setOnAction(event -> desk.habits().language(language.getValue()));
    }

    private static void show(FieldLines lines, List<FieldProblem> found) {
        lines.show(found);
        lines.focusFirstError(found);
    }

    @Override
    public Parent node() {
        return root;
    }

    /** The first field, and never the button that saves. */
    private void begin() {
        if (isOpen(wagesTab)) {
            startAt(wagesPage.first());
        } else if (tabs.getSelectionModel().getSelectedIndex() == 0) {
            startAt(name);
        }
    }

    @Override
    public void entered() {
        begin();
        if (!office.unsaved()) {
            office.refresh();
        }
        wages.refresh();
        rules.refresh();
        benefits.refresh();
        choices.refresh();
    }

    /** Opens the page that a warning led to. */
    @Override
    public void show(UUID page) {
        boolean wage = page.equals(SettingsPage.WAGES.subject());
        tabs.getSelectionModel().select(wage ? wagesTab : choicesTab);
        begin();
    }

    @Override
    public boolean key(KeyEvent event) {
        if (!SAVE.match(event) || office.busy().get()) {
            return false;
        }
        if (isOpen(wagesTab) && wages.unsaved().get()) {
            wages.record();
        } else if (office.unsaved()) {
            office.save();
        } else if (wages.unsaved().get()) {
            wages.record();
        } else {
            return false;
        }
        return true;
    }

    private boolean isOpen(Tab tab) {
        return tabs.getSelectionModel().getSelectedItem() == tab;
    }

    @Override
    public boolean takesBackTyping(TextInputControl field) {
        boolean ofOffice = tabs.getSelectionModel().getSelectedIndex() == 0;
        return field.isUndoable() && (!ofOffice || office.unsaved());
    }

    @Override
    public boolean unsaved() {
        return office.unsaved() || wages.unsaved().get();
    }
}
