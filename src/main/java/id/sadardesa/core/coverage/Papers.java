package id.sadardesa.core.coverage;

import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import org.jspecify.annotations.Nullable;

/** How people and posts are named on the papers of coverage: numbers short, units in brackets. */
final class Papers {
    private Papers() {}

    /** The NIK as the office's own papers show it; a dash where none is on record. */
    static String nik(Person person) {
        Nik nik = person.nik();
        return nik == null ? "–" : nik.masked();
    }

    static String post(@Nullable Post post, Texts texts) {
        if (post == null) {
            return "–";
        }
        String name = texts.get(post.named());
        String unit = post.unit();
        return unit == null || unit.isBlank() ? name : name + " (" + unit + ")";
    }
}
