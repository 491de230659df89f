package id.sadardesa.core.training;

import id.sadardesa.core.roster.Sex;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Invented names as they are common in Mojokerto; no two alike. */
final class Names {
    private static final String[] MEN = {
        "Sutrisno",
        "Suwarno",
        "Slamet",
        "Mulyono",
        "Supriyadi",
        "Bambang",
        "Moch. Arifin",
        "Achmad",
        "Wahyudi",
        "Hariyono",
        "Sugeng",
        "Imam",
        "Kusnadi",
        "Agus",
        "Eko",
        "Dwi",
        "Joko",
        "Nur",
        "Mochamad Yusuf",
        "Abdul",
        "Khoirul",
        "Budi",
        "Sunarto",
        "Kasiyanto",
        "Didik",
        "Heri"
    };
    private static final String[] MEN_SECOND = {
        "Riyadi", "Hariyanto", "Prasetyo", "Setiawan", "Purnomo", "Cahyono", "Susilo", "Hidayat",
        "Rohman", "Syafi'i", "Anwar", "Santoso", "Wibowo", "Utomo", "Efendi", "Fauzi"
    };
    private static final String[] WOMEN = {
        "Sri",
        "Siti",
        "Endang",
        "Nur",
        "Dewi",
        "Lilik",
        "Tutik",
        "Umi",
        "Khoirun",
        "Anik",
        "Rini",
        "Yuliati",
        "Ninik",
        "Eny",
        "Sulastri",
        "Wiwik"
    };
    private static final String[] WOMEN_SECOND = {
        "Wahyuni",
        "Aminah",
        "Lestari",
        "Hayati",
        "Masitoh",
        "Handayani",
        "Winarti",
        "Kulsum",
        "Nisa'",
        "Sulistyowati",
        "Puspitasari",
        "Setyowati",
        "Rahmawati",
        "Mufidah"
    };
    private static final String[] MOTHERS = {
        "Sumiati", "Kasiyem", "Ngatini", "Rukmini", "Muslikah", "Tukinah", "Suparmi", "Maimunah"
    };

    private final Random random;
    private final Set<String> given = new HashSet<>();

    Names(Random random) {
        this.random = random;
    }

    String next(Sex sex) {
        while (true) {
            String name =
                    sex == Sex.L
                            ? one(MEN) + " " + one(MEN_SECOND)
                            : one(WOMEN) + " " + one(WOMEN_SECOND);
            if (given.add(name)) {
                return name;
            }
        }
    }

    String mother() {
        return one(MOTHERS);
    }

    private String one(String[] list) {
        return list[random.nextInt(list.length)];
    }
}
