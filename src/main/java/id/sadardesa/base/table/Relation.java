package id.sadardesa.base.table;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A pointer from one part of a workbook to another inside the same file. */
record Relation(String id, String type, String target) {
    static Relation of(XmlPart xml, String folder) {
        return new Relation(
                orEmpty(xml.attribute("Id")),
                orEmpty(xml.attribute("Type")),
                resolve(folder, orEmpty(xml.attribute("Target"))));
    }

    /** Whether it points to that kind of part, in the usual or the strict dialect. */
    boolean is(String kind) {
        return type.endsWith("/" + kind);
    }

    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target : folder + target;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.replace('\\', '/').split("/", 64)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
