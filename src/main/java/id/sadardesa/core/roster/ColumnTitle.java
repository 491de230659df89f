package id.sadardesa.core.roster;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells from a column's title what the column means, in the many ways villages and SIPP write it.
 */
final class ColumnTitle {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String text;
    private final Set<String> words;

    private ColumnTitle(String title) {
        String folded = fold(title);
        // a title set wide, as in N I K
        this.text = folded.matches("([a-z] ){2,}[a-z]") ? folded.replace(" ", "") : folded;
        this.words = Set.of(distinct(text));
    }

    private static String[] distinct(String text) {
        return java.util.Arrays.stream(text.split(" ", -1)).distinct().toArray(String[]::new);
    }

    /** Lower case, letters and digits only, one blank between words. */
    static String fold(String title) {
        StringBuilder folded = new StringBuilder(title.length());
        String plain = isAscii(title) ? title : unmarked(title);
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            char small = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9')) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(small);
            } else {
                gap = true;
            }
        }
        return folded.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String unmarked(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Whether a title over several columns makes them those of an heir or another relative. */
    static boolean isOfRelatives(String title) {
        return title.length() <= 80
                && TitleWords.RELATIVES.stream().anyMatch(new ColumnTitle(title)::mentions);
    }

    static Optional<Column> meaning(String title) {
        if (title.length() > 80) {
            return Optional.empty();
        }
        return new ColumnTitle(title)
                .meaning()
                .or(() -> new ColumnTitle(title.replaceAll("\\([^)]*\\)?", " ")).meaning());
    }

    /**
     * The whole title of a column under a group: "SK" over "Nomor" is "SK Nomor". A group that
     * already names both parts, as "Tempat, Tanggal Lahir" over "Tempat" and "Tanggal", gives only
     * what they share, "Lahir".
     */
    static String under(String group, String below) {
        Optional<Column> both = meaning(group);
        boolean pair = both.filter(Set.of(Column.BIRTH, Column.SK)::contains).isPresent();
        if (!pair || meaning(group + " " + below).filter(c -> c != both.get()).isPresent()) {
            return group + " " + below;
        }
        String shared = both.get() == Column.BIRTH ? "Lahir" : "SK";
        if (meaning(below).filter(Set.of(Column.STARTS, Column.ENDS)::contains).isPresent()) {
            return below;
        }
        String whole = below + " " + shared;
        return meaning(whole).isPresent() ? whole : group + " " + below;
    }

    private Optional<Column> meaning() {
        if (text.isEmpty() || TitleWords.RELATIVES.stream().anyMatch(this::mentions)) {
            return Optional.empty();
        }
        return particulars().or(this::ordinary);
    }

    /** What only the forms of BPJS ask for. */
    private Optional<Column> particulars() {
        if (any("npwp")) {
            return Optional.of(Column.NPWP);
        }
        if (mentions("kode pos") || any("kodepos")) {
            return Optional.of(Column.POSTCODE);
        }
        if (any("darah", "goldar")) {
            return Optional.of(Column.BLOOD);
        }
        if (any("kawin", "perkawinan", "pernikahan") && !dated()) {
            return Optional.of(Column.MARITAL);
        }
        return TitleWords.STAFF.contains(text)
                ? Optional.of(Column.STAFF_NUMBER)
                : Optional.empty();
    }

    private Optional<Column> ordinary() {
        if ((TitleWords.OTHERS.stream().anyMatch(this::mentions) && !mentions("ibu"))) {
            return Optional.empty();
        }
        if (mentions("ibu")) {
            return any(TitleWords.OF_MOTHER.toArray(String[]::new))
                    ? Optional.empty()
                    : Optional.of(Column.MOTHER);
        }
        return person().or(this::birth)
                .or(this::decree)
                .or(this::place)
                .or(this::contact)
                .or(this::name);
    }

    private Optional<Column> person() {
        if (any("kpj", "jamsostek")
                || mentions("bpjs tk")
                || mentions("bpjs ketenagakerjaan")
                || text.equals("no bpjs")) {
            return Optional.of(Column.KPJ);
        }
        if (any("nik", "ktp")
                || mentions("induk kependudukan")
                || mentions("nomor identitas")
                || mentions("no identitas")) {
            return Optional.of(Column.NIK);
        }
        if (mentions("gelar")) {
            return Optional.of(
                    any("depan", "sebelum")
                            ? Column.TITLE_BEFORE
                            : any("belakang", "sesudah") ? Column.TITLE_AFTER : Column.TITLE);
        }
        if (mentions("kelamin")
                || any("jk")
                || Set.of("jk", "l p", "sex", "gender", "jns klmn").contains(text)) {
            return Optional.of(
                    words.contains("l") == words.contains("p") && !any("laki", "perempuan")
                            ? Column.SEX
                            : any("l", "laki") ? Column.SEX_L : Column.SEX_P);
        }
        return TitleWords.CIVIL.contains(text) ? Optional.of(Column.ASN) : Optional.empty();
    }

    private Optional<Column> birth() {
        boolean born = any("lahir", "lhr", "kelahiran");
        boolean where = any("tempat", "tmp", "tmpt", "kota", "tpt");
        boolean when = dated();
        if (text.equals("ttl") || (born && where && when) || mentions("tempat tgl lahir")) {
            return Optional.of(Column.BIRTH);
        }
        return born
                ? Optional.of(where ? Column.BIRTH_PLACE : Column.BIRTH_DATE)
                        .filter(c -> where || when)
                : Optional.empty();
    }

    private boolean dated() {
        return any("tgl", "tanggal", "tg", "date");
    }

    private Optional<Column> decree() {
        boolean starts = any("tmt", "mulai", "awal", "dilantik", "pelantikan");
        boolean ends =
                any("akhir", "berakhir", "berakhirnya", "selesai", "sampai", "purna", "pensiun");
        if (ends) {
            return Optional.of(Column.ENDS);
        }
        boolean plain = !any("no", "nomor", "nomer") && !dated();
        if (starts && (!mentions("sk ") || (any("tmt", "mulai") && plain))) {
            return Optional.of(Column.STARTS);
        }
        if (any("sk", "keputusan", "skep")) {
            boolean number = any("no", "nomor", "nomer");
            return Optional.of(
                    number == dated() ? Column.SK : number ? Column.SK_NUMBER : Column.SK_DATE);
        }
        return starts ? Optional.of(Column.STARTS) : Optional.empty();
    }

    private Optional<Column> place() {
        if (any("jabatan", "jbt", "jab", "kedudukan") && !any("masa")) {
            return Optional.of(Column.POST);
        }
        if (any("dusun", "wilayah", "unit") || mentions("rt rw")) {
            return Optional.of(Column.UNIT);
        }
        if (any("alamat", "domisili")) {
            return Optional.of(Column.ADDRESS);
        }
        if (text.equals("rt") || text.equals("rw")) {
            return Optional.of(text.equals("rt") ? Column.RT : Column.RW);
        }
        if (any("desa", "kelurahan", "kel") && !any("perangkat", "kepala")) {
            return Optional.of(any("kode") ? Column.VILLAGE_CODE : Column.VILLAGE);
        }
        return Optional.empty();
    }

    private Optional<Column> contact() {
        if (any(
                "hp",
                "telepon",
                "telp",
                "telpon",
                "tlp",
                "wa",
                "whatsapp",
                "handphone",
                "ponsel")) {
            return mentions("rumah") ? Optional.empty() : Optional.of(Column.PHONE);
        }
        if (any("email", "surel") || text.equals("e mail")) {
            return Optional.of(Column.EMAIL);
        }
        return any("keterangan", "ket", "catatan") ? Optional.of(Column.NOTE) : Optional.empty();
    }

    private Optional<Column> name() {
        return any("nama") ? Optional.of(Column.NAME) : Optional.empty();
    }

    private boolean any(String... wanted) {
        for (String word : wanted) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean mentions(String phrase) {
        return (" " + text + " ").contains(" " + phrase.strip() + " ");
    }
}
