package id.sadardesa.desk.sync;

import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a row is about. */
public record Names(People people) {
    String of(@Nullable UUID person) {
        return person == null ? "–" : people.find(person).map(Person::name).orElse("–");
    }
}
