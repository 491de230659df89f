package id.sadardesa.core.ceremony;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who is named on the papers of a ceremony.
 *
 * @param title what the person is, e.g. {@code Kapolsek Dlanggu}; may be empty
 */
public record Official(String name, String title) {
    public Official {
        name = name.strip();
        title = title.strip();
    }

    /** One for each line {@code name; title}; lines without a name are none. */
    public static List<Official> read(String lines) {
        List<Official> all = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            int end = line.indexOf(';');
            String name = end < 0 ? line : line.substring(0, end);
            if (!name.isBlank()) {
                all.add(new Official(name, end < 0 ? "" : line.substring(end + 1)));
            }
        }
        return all;
    }

    /** The lines that {@link #read} reads. */
    public static String write(List<Official> all) {
        List<String> lines =
                all.stream()
                        .map(one -> one.title.isEmpty() ? one.name : one.name + "; " + one.title)
                        .toList();
        return String.join("\n", lines);
    }
}
