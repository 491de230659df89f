package id.sadardesa.core.roster;

import id.sadardesa.core.village.PostKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of a post as villages write it: kamituwo, sekdes, "Plt. Kaur Umum dan TU", "Ketua
 * RT 01 RW 02".
 */
final class PostReader {
    /** What was read; the unit is a hamlet or a neighbourhood. */
    record Reading(PostKind kind, Appointment appointment, @Nullable String unit) {}

    private record Rule(PostKind kind, Pattern pattern) {}

    private static final Pattern ACTING =
            Pattern.compile("(?i)^(plt|plh|pelaksana tugas|pelaksana harian)\\b[.\\s]*");
    private static final Pattern DEPUTED =
            Pattern.compile("(?i)^(pjs?|penjabat|pejabat)\\b[.\\s]*(sementara\\s+)?");
    private static final Pattern RT =
            Pattern.compile(
                    "(?:(?:ketua|pengurus) )?rt(?: ?0{0,2}(\\d{1,2}))?(?: (?:rw"
                            + " ?)?0{0,2}(\\d{1,2}))?");

    /** Four digits are two and two, six are three and three: {@code RT 0102}. */
    private static final Pattern RT_JOINED =
            Pattern.compile("(?:(?:ketua|pengurus) )?rt ?(?:(\\d\\d)(\\d\\d)|0(\\d\\d)0(\\d\\d))");

    private static final Pattern RW =
            Pattern.compile("(?:(?:ketua|pengurus) )?rw(?: ?0{0,2}(\\d{1,2}))?");

    /** Who held a post, or shall hold it, does not hold it. */
    private static final Pattern NOT_HELD =
            Pattern.compile(
                    "(?i)(?:^|[^a-z])(?:non[ -]?aktif|tidak aktif|mantan|bekas|ex|eks|alm|almh"
                        + "|almarhum(?:ah)?|meninggal|wafat|purna(?:tugas|"
                        + " tugas)?|pensiun(?:an)?|periode|terpilih|calon|berhenti|diberhentikan"
                        + "|mengundurkan|dinonaktifkan)(?:$|[^a-z])");

    private static final Pattern HAMLET =
            Pattern.compile(
                    "(?i)^(kepala dusun|kadus|kasun|kamituwo|kamituo|kamitua|kepala"
                            + " wilayah|kawil|pelaksana kewilayahan|kepala"
                            + " lingkungan|kaling|bayan|polo)\\b[\\s:.(-]*(dusun |dsn\\.?"
                            + " ?)?(.*?)\\)?$");

    private static final String SECTION = "(?:kepala |ka |k )?(?:kasie?|seksi|sie) ?";
    private static final String AFFAIRS = "(?:kepala |ka )?(?:kaur|urusan) ?";
    private static final List<Rule> RULES =
            List.of(
                    rule(
                            PostKind.KADES,
                            "(?:kepala desa|kades|petinggi|kuwu|lurah|kepala kelurahan)(?:"
                                    + " (?:definitif|aktif))?"),
                    rule(
                            PostKind.SEKDES,
                            "sekretaris desa|sekdes|carik|sekretaris kelurahan|seklur"),
                    rule(PostKind.KAUR_KEU, AFFAIRS + "keuangan|bendahara(?: desa)?"),
                    rule(
                            PostKind.KAUR_TU,
                            AFFAIRS
                                    + "(?:tu|tata usaha|umum)(?: (?:dan|n|umum|tu|tata"
                                    + " usaha|perencanaan))*"),
                    rule(
                            PostKind.KAUR_REN,
                            AFFAIRS
                                    + "(?:perencanaan|program|perencanaan dan"
                                    + " (?:pelaporan|pembangunan))"),
                    rule(PostKind.KASI_PEM, SECTION + "(?:tata )?(?:pemerintahan|pem)"),
                    rule(
                            PostKind.KASI_KESRA,
                            SECTION
                                    + "(?:kesejahteraan(?: (?:rakyat|masyarakat|sosial))?|kesra)(?:"
                                    + " dan pelayanan)?"),
                    rule(PostKind.KASI_PEL, SECTION + "(?:pelayanan(?: umum| masyarakat)?|pel)"),
                    rule(
                            PostKind.BPD_WAKIL,
                            "(?:wakil|wk|waka)(?: ketua)? (?:bpd|badan permusyawaratan desa)"),
                    rule(PostKind.BPD_KETUA, "ketua (?:bpd|badan permusyawaratan desa)"),
                    rule(
                            PostKind.BPD_SEKRETARIS,
                            "(?:sekretaris|sekr|sekt) (?:bpd|badan permusyawaratan desa)"),
                    rule(PostKind.BPD_ANGGOTA, "anggota (?:bpd|badan permusyawaratan desa)"),
                    rule(
                            PostKind.BUMDES_DIREKTUR,
                            "(?:direktur|ketua|manajer) (?:bumdes|bum desa)"),
                    rule(PostKind.BUMDES_PEGAWAI, "(?:pegawai|karyawan|staf) (?:bumdes|bum desa)"),
                    rule(
                            PostKind.KEC_HONORER,
                            "(?:(?:staff? |pegawai |tenaga )?(?:honorer|kontrak|ppnpn|non"
                                    + " asn|nonasn)|staff?|pegawai)(?: kantor)? kecamatan(?:"
                                    + " (?:ppnpn|honorer|kontrak|non asn))?"),
                    rule(PostKind.KEC_THL, "(?:thl|tenaga harian lepas)(?: kantor)? kecamatan"),
                    rule(PostKind.OPERATOR, "(?:staf |staff )?operator(?: .*)?"),
                    rule(PostKind.KEBERSIHAN, "(?:petugas |tenaga )?kebersihan(?: .*)?"),
                    rule(PostKind.PENJAGA, "penjaga(?: .*)?"),
                    rule(
                            PostKind.LPM,
                            "(?:ketua|sekretaris|bendahara|anggota|pengurus|wakil ketua)?"
                                    + " ?(?:lpm|lpmd|lkmd)"),
                    rule(
                            PostKind.PKK,
                            "(?:(?:ketua|sekretaris|bendahara|anggota|pengurus|kader) )?(?:tp |tim"
                                    + " penggerak )?pkk"),
                    rule(
                            PostKind.KARTAR,
                            "(?:(?:ketua|sekretaris|bendahara|anggota|pengurus) )?(?:karang"
                                    + " taruna|kartar)"),
                    rule(PostKind.POSYANDU, "(?:(?:ketua|anggota|kader) )?posyandu"),
                    rule(PostKind.GURU_PAUD, "(?:guru|tutor|pendidik) (?:paud|tk)"),
                    rule(PostKind.GURU_NGAJI, "guru ngaji|ustadz?|ustadzah|guru tpq|guru madin"),
                    rule(PostKind.KADER, "kader(?: .*)?|kpm|jumantik"),
                    rule(
                            PostKind.LINMAS,
                            "(?:(?:anggota|satuan|danton|kasatgas|satgas)"
                                    + " )?(?:satlinmas|linmas|hansip)"),
                    rule(PostKind.MODIN, "modin|kaum|imam(?: masjid)?|p3n"),
                    rule(PostKind.MARBOT, "marbot|merbot|takmir(?: masjid)?"),
                    rule(PostKind.BURUH_TANI, "buruh tani"),
                    rule(PostKind.PETANI, "petani|anggota poktan|kelompok tani"),
                    rule(PostKind.NELAYAN, "nelayan"),
                    rule(PostKind.PEDAGANG, "pedagang(?: .*)?"),
                    rule(PostKind.OJEK, "(?:pengemudi |tukang )?ojek(?: online)?|ojol"),
                    rule(PostKind.TUKANG, "tukang(?: .*)?"),
                    rule(PostKind.RENTAN_LAIN, "pekerja rentan(?: lain)?"),
                    rule(PostKind.STAF, "(?:staf|staff|pembantu)(?: .*)?"));

    private PostReader() {}

    private static Rule rule(PostKind kind, String pattern) {
        return new Rule(kind, Pattern.compile(pattern));
    }

    /** Whether the words are about a post that is over or not yet begun. */
    static boolean isNotHeld(String written) {
        return NOT_HELD.matcher(written).find();
    }

    static Optional<Reading> read(String written) {
        if (isNotHeld(written)) {
            return Optional.empty();
        }
        String text = written.strip().replaceAll("\\s+", " ");
        Appointment appointment = Appointment.DEFINITIF;
        if (ACTING.matcher(text).find()) {
            appointment = Appointment.PLT;
            text = ACTING.matcher(text).replaceFirst("");
        } else if (DEPUTED.matcher(text).find()) {
            appointment = Appointment.PJ;
            text = DEPUTED.matcher(text).replaceFirst("");
        }
        Appointment how = appointment;
        String bare = text;
        String folded = ColumnTitle.fold(bare);
        return hamlet(bare)
                .or(() -> neighbourhood(folded))
                .or(() -> listed(folded))
                .map(r -> new Reading(r.kind, how, r.unit));
    }

    private static Optional<Reading> hamlet(String text) {
        Matcher matcher = HAMLET.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(3).strip();
        return Optional.of(
                new Reading(PostKind.KADUS, Appointment.DEFINITIF, unit.isEmpty() ? null : unit));
    }

    private static Optional<Reading> neighbourhood(String text) {
        Matcher rt = RT.matcher(text);
        if (rt.matches()) {
            return Optional.of(neighbourhood(PostKind.RT, rt.group(1), rt.group(2)));
        }
        Matcher joined = RT_JOINED.matcher(text);
        if (joined.matches()) {
            int group = joined.group(1) == null ? 3 : 1;
            return Optional.of(
                    neighbourhood(PostKind.RT, joined.group(group), joined.group(group + 1)));
        }
        Matcher rw = RW.matcher(text);
        return rw.matches()
                ? Optional.of(neighbourhood(PostKind.RW, rw.group(1), null))
                : Optional.empty();
    }

    private static Reading neighbourhood(
            PostKind kind, @Nullable String number, @Nullable String rw) {
        String unit =
                number == null
                        ? null
                        : kind.name() + " " + two(number) + (rw == null ? "" : " RW " + two(rw));
        return new Reading(kind, Appointment.DEFINITIF, unit);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static Optional<Reading> listed(String text) {
        for (Rule rule : RULES) {
            if (rule.pattern.matcher(text).matches()) {
                return Optional.of(new Reading(rule.kind, Appointment.DEFINITIF, null));
            }
        }
        return Optional.empty();
    }

    /** The posts whose names come nearest, best first. */
    static List<PostKind> near(String written) {
        String text = ColumnTitle.fold(written);
        return Arrays.stream(PostKind.values())
                .sorted(
                        Comparator.comparingInt(
                                kind ->
                                        distance(
                                                text,
                                                kind.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', ' '))))
                .limit(3)
                .toList();
    }

    /** Letters in one and not in the other, by pairs. */
    private static int distance(String one, String other) {
        int missing = 0;
        for (int i = 0; i + 2 <= other.length(); i++) {
            missing += one.contains(other.substring(i, i + 2)) ? 0 : 2;
        }
        return missing + Math.abs(one.length() - other.length()) / 4;
    }
}
