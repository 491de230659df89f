package id.sadardesa.core.training;

import id.sadardesa.core.office.Registration;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.VillageOffice;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A village of Kecamatan Dlanggu with an invented establishment. Codes and names: Permendagri
 * 58/2021.
 *
 * @param code the last four digits after {@code 35.16.09.}
 * @param hamlets how many kepala dusun it has; BPD, RT and RW seats grow with it
 */
record TrainingVillage(String code, String name, int hamlets) {
    static final List<TrainingVillage> ALL =
            List.of(
                    new TrainingVillage("2001", "Punggul", 3),
                    new TrainingVillage("2002", "Kalen", 2),
                    new TrainingVillage("2003", "Kedunggede", 3),
                    new TrainingVillage("2004", "Mojokarang", 2),
                    new TrainingVillage("2005", "Segunung", 3),
                    new TrainingVillage("2006", "Talok", 2),
                    new TrainingVillage("2007", "Sumbersono", 3),
                    new TrainingVillage("2008", "Sambilawang", 2),
                    new TrainingVillage("2009", "Jrambe", 2),
                    new TrainingVillage("2010", "Randugenengan", 3),
                    new TrainingVillage("2011", "Pohkecik", 3),
                    new TrainingVillage("2012", "Dlanggu", 4),
                    new TrainingVillage("2013", "Ngembeh", 3),
                    new TrainingVillage("2014", "Sumberkarang", 2),
                    new TrainingVillage("2015", "Kedunglengkong", 3),
                    new TrainingVillage("2016", "Tumapel", 2));

    String fullCode() {
        return TrainingOffice.DISTRICT + "." + code;
    }

    /** Its office; nobody has asked the branch for the NPP of the last village yet. */
    VillageOffice office(String postcode) {
        String npp = code.equals("2016") ? null : "0000" + code;
        return new VillageOffice(
                new Registration(npp, null, postcode, null),
                null,
                "Jalan Contoh Desa Nomor 1, " + name,
                "(0321) 000000");
    }

    Map<Seat, Integer> seats() {
        Map<Seat, Integer> seats = new EnumMap<>(Seat.class);
        seats.put(Seat.KADES, 1);
        seats.put(Seat.SEKDES, 1);
        seats.put(Seat.KAUR, 3);
        seats.put(Seat.KASI, 3);
        seats.put(Seat.KADUS, hamlets);
        seats.put(Seat.BPD, 1 + 2 * hamlets);
        seats.put(Seat.RW, 2 * hamlets);
        seats.put(Seat.RT, 6 * hamlets);
        seats.put(Seat.LPM, 5);
        return seats;
    }
}
