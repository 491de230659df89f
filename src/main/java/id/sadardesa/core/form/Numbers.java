package id.sadardesa.core.form;

import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;

/**
 * The numbers of people as a paper shows them: in full for the branch, which finds people by them;
 * masked in the training office and where a paper stays in the village.
 */
record Numbers(boolean full) {
    String nik(Person person) {
        Nik nik = person.nik();
        return nik == null ? "" : full ? nik.full() : nik.masked();
    }

    String kpj(Person person) {
        Kpj kpj = person.kpj();
        return kpj == null ? "" : full ? kpj.full() : kpj.masked();
    }
}
