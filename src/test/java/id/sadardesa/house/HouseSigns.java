package id.sadardesa.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the walls look for in compiled classes. */
final class HouseSigns {
    private HouseSigns() {}

    static DescribedPredicate<JavaClass> aStore() {
        return describe(
                "a store", type -> type.getName().replaceFirst("\\$.*", "").endsWith("Store"));
    }

    /** A door may pass the open transaction on to its store, and do nothing else with it. */
    static DescribedPredicate<JavaClass> anOpenHandle() {
        return describe("an open handle", type -> type.getName().equals("org.jdbi.v3.core.Handle"));
    }

    static DescribedPredicate<JavaAccess<?>> aStandardStream() {
        Set<String> streams = Set.of("out", "err", "in");
        return describe(
                "it is a standard stream",
                access -> {
                    String name = access.getTarget().getName();
                    boolean system = access.getTargetOwner().isEquivalentTo(System.class);
                    return (system && streams.contains(name)) || name.equals("printStackTrace");
                });
    }

    static DescribedPredicate<JavaCall<?>> undoes(String journal) {
        return describe(
                "it takes an action back in the journal itself",
                call ->
                        call.getTargetOwner().getName().equals(journal)
                                && call.getTarget().getName().equals("undo"));
    }

    static DescribedPredicate<JavaCall<?>> asksTheComputer() {
        return describe(
                "it asks for the default locale, time zone or the present moment",
                call -> {
                    String owner = call.getTargetOwner().getName();
                    String name = call.getTarget().getName();
                    List<JavaClass> values = call.getTarget().getRawParameterTypes();
                    return switch (name) {
                        case "getDefault" -> owner.equals("java.util.Locale");
                        case "now" -> owner.startsWith("java.time.") && values.isEmpty();
                        case "systemDefault", "systemDefaultZone" -> owner.startsWith("java.time.");
                        case "formatted" -> owner.equals("java.lang.String");
                        case "format" ->
                                owner.equals("java.lang.String")
                                        && !values.get(0).isEquivalentTo(Locale.class);
                        default -> false;
                    };
                });
    }
}
