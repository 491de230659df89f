package id.sadardesa.desk.roster;

import id.sadardesa.core.roster.PersonForm;
import java.util.UUID;

/**
 * How an office changes a person who is another office's: with the grounds, and so that the owner
 * hears of it with the next reply.
 */
public interface Corrections {
    /**
     * Corrects what another office said of a person.
     *
     * @param seen the person as the form was filled in at first
     * @param why what it rests on, e.g. the identity card
     * @return how many values were corrected
     * @throws id.sadardesa.base.Problem when the form has an error or no reason is given
     */
    int correct(UUID person, PersonForm seen, PersonForm form, String why);
}
