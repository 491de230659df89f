package id.sadardesa.core.sync;

import id.sadardesa.core.journal.Change;
import id.sadardesa.core.sync.merge.Takes;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Resource;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which rows are for which office. */
record Scope(UUID partner, Flow flow) {
    /** What goes between two offices. */
    enum Flow {
        /** All we know, to the office above us. */
        UP,
        /** What we made of its files, to an office below us. */
        REPLY,
        /** Everything, to another computer of our office. */
        SAME_OFFICE
    }

    /**
     * Whether a change is to be told: not what came from the other computer itself. The conflicts
     * that were found in its file it cannot know; those that stood in the file go back once with
     * them, for the journal does not tell the one from the other, and change nothing there. That a
     * conflict went with a file when its taking was taken back is told to no sender: it stands
     * there, and comes again with the next file.
     */
    boolean tells(Resource resource, Change change) {
        Map<String, @Nullable String> image =
                change.after() == null ? change.before() : change.after();
        boolean taken = partner.equals(Takes.from(change.entry().action()));
        boolean conflict = resource == Resource.CONFLICTS;
        boolean theirs = taken && (conflict ? change.after() == null : flow == Flow.SAME_OFFICE);
        return !theirs && image != null && includes(resource, image);
    }

    /** Whether a row is for the other office. */
    boolean includes(Resource resource, Map<String, @Nullable String> row) {
        return switch (flow) {
            case SAME_OFFICE -> resource != Resource.ANSWERS;
            case UP ->
                    switch (resource) {
                        case ANSWERS, DECISIONS, CORRECTIONS, PROVIDED, HEIRS, EARLIER -> false;
                        case CONFLICTS, DISPUTES -> isAbout(row, "office_id");
                        default -> true;
                    };
            case REPLY ->
                    Kind.REPLY.tables().contains(resource)
                            && isAbout(
                                    row, resource == Resource.ANSWERS ? "partner_id" : "office_id");
        };
    }

    private boolean isAbout(Map<String, @Nullable String> row, String column) {
        return partner.toString().equals(row.get(column));
    }

    /** Whether a column is filled. */
    boolean fills(Field field) {
        return !field.own() || flow == Flow.SAME_OFFICE;
    }
}
