package id.sadardesa.desk.benefit;

import id.sadardesa.base.Text;
import id.sadardesa.core.claim.ClaimFile;
import id.sadardesa.core.claim.ClaimLetter;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.PageView;

/** A letter of a claim as it will be printed, before it is saved. */
final class ClaimLetterView {
    private static final double WIDE = 560;
    private static final double HIGH = 470;

    private final Desk desk;
    private final ClaimsViewModel model;
    private final ClaimFile file;
    private final ClaimLetter letter;

    ClaimLetterView(Desk desk, ClaimsViewModel model, ClaimFile file, ClaimLetter letter) {
        this.desk = desk;
        this.model = model;
        this.file = file;
        this.letter = letter;
    }

    /** Shows it until it is saved or left. */
    void ask() {
        PageView page = new PageView();
        page.setPrefSize(WIDE, HIGH);
        page.follow(model.pages, desk.texts());
        model.preview(file, letter);
        desk.dialogs()
                .form(Text.of(letter.textKey()), page, Text.of("claim.letter.keep"), this::save);
        model.pages.clear();
    }

    private boolean save() {
        var chosen =
                desk.files()
                        .save(
                                "claims",
                                Text.of(letter.textKey()),
                                ClaimsViewModel.fileName(letter),
                                FilePicker.Kind.PDF);
        chosen.ifPresent(target -> model.write(file, letter, target));
        return chosen.isPresent();
    }
}
