package id.sadardesa.core.training;

import id.sadardesa.core.roster.Blood;
import id.sadardesa.core.roster.Marital;
import id.sadardesa.core.roster.Newcomer;
import id.sadardesa.core.roster.Particulars;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The invented people of the training office, the same every time, with the troubles that real
 * rosters have: see {@link Quirk}.
 */
final class Cast {
    private static final long SEED = 351609;

    /**
     * Ten people of a village, senior posts first; one kaur and often a kepala dusun is missing.
     */
    private static final List<PostKind> TEN =
            List.of(
                    PostKind.KADES,
                    PostKind.SEKDES,
                    PostKind.KAUR_TU,
                    PostKind.KAUR_KEU,
                    PostKind.KASI_PEM,
                    PostKind.KASI_KESRA,
                    PostKind.KASI_PEL,
                    PostKind.KADUS,
                    PostKind.KADUS,
                    PostKind.BPD_KETUA);

    private static final List<Blood> BLOOD = List.of(Blood.values());

    private static final List<String> HAMLETS = List.of("Krajan", "Tengah", "Wetan", "Kulon");

    private final Random random = new Random(SEED);
    private final Names names = new Names(random);
    private final Numbers numbers = new Numbers();
    private final LocalDate today;
    private int count;

    Cast(LocalDate today) {
        this.today = today;
    }

    /**
     * The people of a village.
     *
     * @param numbered whether BPJS has already issued their KPJ
     */
    List<Newcomer> of(Village village, boolean numbered) {
        List<Newcomer> people = new ArrayList<>();
        int hamlet = 0;
        for (PostKind kind : TEN) {
            Draft draft = someone(village, kind, numbered);
            if (kind == PostKind.KADUS) {
                draft.unit = "Dusun " + HAMLETS.get(hamlet++);
            }
            Quirk.of(count++).befall(draft, today);
            people.add(draft.newcomer(numbers));
        }
        return people;
    }

    private Draft someone(Village village, PostKind kind, boolean numbered) {
        Sex sex = random.nextInt(10) < 7 ? Sex.L : Sex.P;
        LocalDate born =
                LocalDate.of(
                        1970 + random.nextInt(26), 1 + random.nextInt(12), 2 + random.nextInt(26));
        LocalDate starts = LocalDate.of(2018 + random.nextInt(6), 1 + random.nextInt(12), 1);
        Draft draft = new Draft(village.id(), kind, names.next(sex), sex, born, starts);
        draft.numbered = numbered;
        draft.mother = names.mother();
        draft.address =
                "Dusun " + HAMLETS.get(random.nextInt(HAMLETS.size())) + ", Desa " + village.name();
        draft.phone = String.format(Locale.ROOT, "0800000%05d", count + 1);
        draft.decree = decree(kind, starts);
        draft.particulars = particulars();
        byte[] photo = Portrait.draw(random, sex);
        draft.photo = count % 3 == 0 ? photo : null;
        return draft;
    }

    /** Of some nobody knows the blood group, of others whether they are married. */
    private Particulars particulars() {
        Marital marital = count % 5 == 3 ? Marital.UNMARRIED : Marital.MARRIED;
        Blood blood = BLOOD.get(count % BLOOD.size());
        return new Particulars(
                count % 17 == 9 ? null : marital,
                count % 11 == 7 ? null : blood,
                null,
                null,
                String.format(Locale.ROOT, "CONTOH-%04d", count + 1));
    }

    /** Kades and BPD are appointed by the Bupati, the others by the Kepala Desa. */
    private String decree(PostKind kind, LocalDate starts) {
        boolean bupati = kind == PostKind.KADES || kind == PostKind.BPD_KETUA;
        return (bupati ? "188.45/" : "141/")
                + (100 + count)
                + (bupati ? "/HK/416-012/" : "/KEP/416-309/")
                + starts.getYear();
    }
}
