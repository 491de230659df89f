package id.sadardesa.desk.roster;

import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;

/** A row of the list of people: somebody with posts, and how far the enrolment is. */
public record PersonRow(RosterLine line, State state) {
    Person person() {
        return line.person();
    }

    UUID id() {
        return person().id();
    }

    String nik() {
        Nik nik = person().nik();
        return nik == null ? "" : nik.masked();
    }

    String kpj() {
        Kpj kpj = person().kpj();
        return kpj == null ? "" : kpj.masked();
    }

    String village() {
        return line.mainVillage().map(Village::name).orElse("");
    }

    /** All posts, the senior one first, e.g. "Kaur Keuangan, Ketua RT 02"; of the dead, the day. */
    String posts(Texts texts) {
        LocalDate died = person().diedOn();
        if (died != null) {
            return texts.get("roster.list.died", died);
        }
        return line.posts().stream()
                .map(post -> post.title(texts))
                .collect(Collectors.joining(", "));
    }

    boolean in(UUID villageId) {
        return line.villages().stream().anyMatch(village -> village.id().equals(villageId));
    }

    boolean of(PostGroup group) {
        return line.posts().stream().anyMatch(post -> post.kind().group() == group);
    }
}
