package id.sadardesa.core.roster;

import id.sadardesa.base.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole roster in memory at one moment, searchable while typing. Every word typed must occur in
 * a person's name, NIK, KPJ, village or post; spelling is forgiven.
 */
public final class RosterIndex {
    private final List<RosterLine> lines;
    private final String[] keys;

    public RosterIndex(List<RosterLine> lines, Texts texts) {
        this.lines = List.copyOf(lines);
        this.keys = lines.stream().map(line -> key(line, texts)).toArray(String[]::new);
    }

    public List<RosterLine> lines() {
        return lines;
    }

    /** The people a query means, in roster order; a blank query means everybody. */
    public List<RosterLine> search(String query) {
        List<List<String>> words = Spelling.words(query).stream().map(Spelling::typed).toList();
        if (words.isEmpty()) {
            return lines;
        }
        List<RosterLine> found = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            if (matches(keys[i], words)) {
                found.add(lines.get(i));
            }
        }
        return found;
    }

    private static boolean matches(String key, List<List<String>> words) {
        for (List<String> ways : words) {
            boolean any = false;
            for (String way : ways) {
                if (key.contains(way)) {
                    any = true;
                    break;
                }
            }
            if (!any) {
                return false;
            }
        }
        return true;
    }

    private static String key(RosterLine line, Texts texts) {
        Person person = line.person();
        Nik nik = person.nik();
        Kpj kpj = person.kpj();
        StringBuilder key = new StringBuilder(Spelling.fold(person.name()));
        if (nik != null) {
            key.append(' ').append(nik.full());
        }
        if (kpj != null) {
            key.append(' ').append(kpj.full().toLowerCase(java.util.Locale.ROOT));
        }
        for (int i = 0; i < line.posts().size(); i++) {
            Post post = line.posts().get(i);
            key.append(' ').append(Spelling.fold(texts.get(post.kind().textKey())));
            String unit = post.unit();
            if (unit != null) {
                key.append(' ').append(Spelling.fold(unit));
            }
            key.append(' ').append(Spelling.fold(line.villages().get(i).name()));
        }
        return key.toString();
    }
}
