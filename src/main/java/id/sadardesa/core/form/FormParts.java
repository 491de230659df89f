package id.sadardesa.core.form;

import id.sadardesa.base.Texts;
import id.sadardesa.core.village.Village;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the forms of contributions have in common. */
final class FormParts {
    private FormParts() {}

    /** The second line of the title, in capitals with the month. */
    static String subtitle(String key, PayList list, Texts texts) {
        return texts.get(key, list.period()).toUpperCase(texts.locale());
    }

    /** NPP, name, unit and period, as F2 and F2a begin. */
    static Map<String, String> whose(PayList list, Texts texts) {
        Employer employer = list.employer();
        Village village = employer.village();
        Map<String, String> fields = new LinkedHashMap<>();
        String npp = employer.npp();
        fields.put(texts.get("form.npp"), npp == null ? texts.get("form.nppNone") : npp);
        fields.put(texts.get("form.company"), employer.name());
        fields.put(
                texts.get("form.unit"),
                village == null ? texts.get("form.unitAll") : village.name());
        fields.put(texts.get("form.period"), texts.month(list.period()));
        return fields;
    }
}
