package id.sadardesa.core.ceremony;

import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who signs at the door, with the photograph by which the desk knows the person. A telephone that
 * is not known is left to be written by hand.
 */
record AttendanceList(
        GuestList list, Stationery stationery, Function<UUID, Optional<byte[]>> photos)
        implements PackPaper {
    private static final double ROW_MM = 13;

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public void draw(PaperDocument paper) {
        Texts texts = stationery.texts();
        GuestWords words = new GuestWords(texts);
        CeremonyForm plan = list.ceremony().form();
        paper.title(
                texts.get("ceremony.attendance.title"),
                plan.title(),
                texts.longDate(plan.on()) + " · " + plan.place());
        PaperTable table = paper.table(0.6f, 0.9f, 3.1f, 2.5f, 1.9f, 1.7f, 2.4f);
        table.header(
                List.of(
                        texts.get("ceremony.column.no"),
                        texts.get("ceremony.column.photo"),
                        texts.get("ceremony.column.name"),
                        texts.get("ceremony.column.post"),
                        texts.get("ceremony.column.village"),
                        texts.get("ceremony.column.phone"),
                        texts.get("ceremony.column.sign")));
        table.tall(ROW_MM);
        int no = 0;
        for (Guest guest : list.guests()) {
            UUID photo = guest.person().photoId();
            table.centred(Integer.toString(++no))
                    .photo(Optional.ofNullable(photo).flatMap(photos).orElse(null));
            words.who(guest).forEach(table::text);
            table.text(Objects.requireNonNullElse(guest.person().phone(), ""))
                    .text(no % 2 == 1 ? no + "." : "          " + no + ".");
        }
        paper.add(table);
    }
}
