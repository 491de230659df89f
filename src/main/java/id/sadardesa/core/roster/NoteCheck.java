package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads from a remark that somebody died or holds the post no more. */
final class NoteCheck {
    /** A remark that begins so is about the person; "istri almarhum Sukir" is about another. */
    private static final Pattern DIED =
            Pattern.compile(
                    "(?i)[\\s(\"'*-]*(?:(?:ybs|yang bersangkutan|orangnya|beliau)[\\s.,]+)?"
                            + "(?:(?:telah|sudah)\\s+)?"
                            + "(?:meninggal|wafat|almarhum(?:ah)?|almh?)(?:$|[^a-z]).*",
                    Pattern.DOTALL);

    private static final Pattern OVER =
            Pattern.compile(
                    "(?i)(?:^|[^a-z])(?:non[ -]?aktif|tidak aktif|tdk aktif|mantan|bekas|eks"
                            + "|meninggal|wafat|purna(?:[ -]?tugas)?|pensiun|berhenti"
                            + "|diberhentikan|mengundurkan|dinonaktifkan|diganti(?:kan)?)"
                            + "(?:$|[^a-z])");

    private NoteCheck() {}

    /** An error when the person died, a warning when the post may be over. */
    static Optional<FieldProblem> of(String note) {
        if (DIED.matcher(note).matches()) {
            return Optional.of(FieldProblem.error("note", "roster.import.note.deceased"));
        }
        return OVER.matcher(note).find()
                ? Optional.of(FieldProblem.warning("note", "roster.import.note.over"))
                : Optional.empty();
    }
}
