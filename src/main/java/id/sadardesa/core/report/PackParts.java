package id.sadardesa.core.report;

import java.util.List;

/** Where the parts come from that stand behind a month's report; the report does not know them. */
@FunctionalInterface
public interface PackParts {
    /** In the order in which they stand. */
    List<PackPart> of(MonthlyReport report, Edition edition);
}
