package id.sadardesa.core.card;

import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardRemark.Kind;
import id.sadardesa.core.paper.Typefaces;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks through a batch for what a person at the desk would want to know before printing. */
final class Preflight {
    private final People people;
    private final Typefaces faces = new Typefaces();
    private final CardFace face = new CardFace(Texts.indonesian(), faces);
    private final List<CardRemark> remarks = new ArrayList<>();

    private Preflight(People people) {
        this.people = people;
    }

    static List<CardRemark> of(List<CardHolder> batch, People people) {
        Preflight preflight = new Preflight(people);
        batch.forEach(preflight::look);
        preflight.remarks.sort(Comparator.comparing(CardRemark::kind));
        return List.copyOf(preflight.remarks);
    }

    private void look(CardHolder holder) {
        Person person = holder.person();
        String name = person.name().strip().toUpperCase(Locale.ROOT);
        remark(!faces.canPrint(name), person, Kind.STRANGE_LETTER);
        remark(face.fitName(name).strains(), person, Kind.LONG_NAME);
        remark(person.nik() == null, person, Kind.NO_NIK);
        remark(holder.post() == null, person, Kind.NO_POST);
        Kpj kpj = person.kpj();
        remark(kpj != null && !kpj.looksRight(), person, Kind.DOUBTFUL_KPJ);
        remark(kpj == null, person, Kind.NO_KPJ);
        Optional<byte[]> photo = people.photo(person);
        remark(photo.isEmpty(), person, Kind.NO_PHOTO);
        remark(photo.isPresent() && CardImage.of(photo.get()) == null, person, Kind.BROKEN_PHOTO);
    }

    private void remark(boolean there, Person person, Kind kind) {
        if (there) {
            remarks.add(CardRemark.of(person, kind));
        }
    }
}
