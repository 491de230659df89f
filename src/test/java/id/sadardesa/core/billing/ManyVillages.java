package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.roster.Newcomer;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import id.sadardesa.testkit.TestOffice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An office as large as a whole kabupaten: 22 kecamatan of 16 villages, wages and all. */
public final class ManyVillages {
    static final int COUNT = 352;

    private static final int DISTRICTS = 22;
    private static final int VILLAGES = 16;

    private ManyVillages() {}

    /** How many people there are then, all taking part from the month on. */
    static int fill(TestOffice office, int wanted, Period first) {
        return fill(office, DISTRICTS, wanted, first);
    }

    /** The same with fewer kecamatan, of 16 villages each. */
    public static int fill(TestOffice office, int districts, int wanted, Period first) {
        var rooms = office.rooms();
        rooms.rules.setWageBase(
                new WageBaseForm(
                        "35.16", null, null, first, Rupiah.of("4279787.17"), "UMK uji", null));
        for (int district = 0; district < districts; district++) {
            for (int i = 0; i < VILLAGES; i++) {
                String code = "35.16.%02d.%d".formatted(1 + district, 2001 + i);
                rooms.villages.add(
                        new VillageForm(code, "Desa " + district + " " + i, Village.Kind.DESA));
            }
        }
        List<Village> villages = rooms.villages.all();
        PostKind[] kinds = {
            PostKind.KADES, PostKind.SEKDES, PostKind.KADUS, PostKind.RT, PostKind.RW, PostKind.LPM
        };
        int people = 0;
        for (int i = 0; i < villages.size(); i++) {
            int count = wanted / villages.size() + (i < wanted % villages.size() ? 1 : 0);
            List<Newcomer> all = new ArrayList<>();
            for (int j = 0; j < count; j++) {
                LocalDate born = LocalDate.of(1975, 1, 1).plusDays(people % 9_000);
                PostKind kind = kinds[Math.min(j, kinds.length - 1)];
                all.add(
                        new Newcomer(
                                TestOffice.form(
                                        "Orang Uji " + people, born, Sex.L, 1 + people / 9_000),
                                List.of(PostForm.of(villages.get(i).id(), kind)),
                                null));
                people++;
            }
            rooms.people.registerAll(villages.get(i).name(), all);
        }
        rooms.enrolments.enrol(rooms.enrolments.candidates(), BillingOffice.TWO, first);
        return people;
    }
}
