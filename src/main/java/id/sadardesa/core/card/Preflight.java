package id.sadardesa.core.card;

import id.sadardesa.core.card.CardRemark.Kind;
import id.sadardesa.core.paper.Typefaces;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks through a batch for what a person at the desk would want to know before printing. */
final class Preflight {
    private final People people;
    private final Typefaces faces = new Typefaces();
    private final Template template;
    private final Engraver engraver;
    private final ElementDrawing drawing;
    private final List<CardRemark> remarks = new ArrayList<>();

    private Preflight(People people, Template template, Engraver engraver) {
        this.people = people;
        this.template = template;
        this.engraver = engraver;
        this.drawing = new ElementDrawing(engraver.imprint(), faces);
    }

    static List<CardRemark> of(
            List<CardHolder> batch, Template template, People people, Engraver engraver) {
        Preflight preflight = new Preflight(people, template, engraver);
        batch.forEach(preflight::look);
        preflight.remarks.sort(Comparator.comparing(CardRemark::kind));
        return List.copyOf(preflight.remarks);
    }

    private void look(CardHolder holder) {
        Person person = holder.person();
        remark(!faces.canPrint(Engraver.name(person)), person, Kind.STRANGE_LETTER);
        remark(strains(holder), person, Kind.LONG_NAME);
        remark(person.nik() == null, person, Kind.NO_NIK);
        remark(holder.post() == null, person, Kind.NO_POST);
        Kpj kpj = person.kpj();
        remark(kpj != null && people.doubts(kpj), person, Kind.DOUBTFUL_KPJ);
        remark(kpj == null, person, Kind.NO_KPJ);
        Optional<byte[]> photo = people.photo(person);
        remark(photo.isEmpty(), person, Kind.NO_PHOTO);
        remark(photo.isPresent() && CardImage.of(photo.get()) == null, person, Kind.BROKEN_PHOTO);
    }

    /** Whether something on the card would be printed below six points. */
    private boolean strains(CardHolder holder) {
        Card card = engraver.wording(holder);
        return template.all()
                .filter(one -> one.kind() == Element.Kind.TEXT && !one.fixed())
                .filter(one -> !Field.fill(one.text(), card).isBlank())
                .anyMatch(one -> drawing.fit(one, card).strains());
    }

    private void remark(boolean there, Person person, Kind kind) {
        if (there) {
            remarks.add(CardRemark.of(person, kind));
        }
    }
}
