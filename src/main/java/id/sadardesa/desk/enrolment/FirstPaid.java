package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Text;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.FirstPayment;
import id.sadardesa.core.enrolment.Candidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What Iuran knows of the first contribution of people who are to be activated. To record them as
 * active records no payment.
 *
 * @param days when it was paid, the earliest first
 * @param paid of how many it is paid
 * @param open the bills that name the others and are not paid, the earliest month first
 * @param owing how many are on those bills
 * @param unbilled how many are on no bill
 */
record FirstPaid(List<LocalDate> days, int paid, List<Bill> open, int owing, int unbilled) {
    FirstPaid {
        days = List.copyOf(days);
        open = List.copyOf(open);
    }

    static FirstPaid of(List<Candidate> people, Snapshot snapshot) {
        List<FirstPayment> known =
                people.stream().flatMap(one -> snapshot.payment(one).stream()).toList();
        List<FirstPayment> paid = known.stream().filter(one -> one.on() != null).toList();
        return new FirstPaid(
                paid.stream()
                        .map(one -> Objects.requireNonNull(one.on()))
                        .distinct()
                        .sorted()
                        .toList(),
                paid.size(),
                known.stream()
                        .filter(one -> one.on() == null)
                        .map(FirstPayment::bill)
                        .distinct()
                        .sorted(Comparator.comparing(Bill::period))
                        .toList(),
                known.size() - paid.size(),
                people.size() - known.size());
    }

    /** The day of the payment, where one is recorded that holds for all of them. */
    Optional<LocalDate> day() {
        return days.size() == 1 && owing == 0 && unbilled == 0
                ? Optional.of(days.get(0))
                : Optional.empty();
    }

    List<Text> said() {
        List<Text> said = new ArrayList<>();
        if (paid > 0) {
            said.add(
                    Text.of(
                            days.size() == 1 ? "enrolment.paid.on" : "enrolment.paid.days",
                            paid,
                            days));
        }
        if (owing > 0) {
            said.add(Text.of("enrolment.paid.owing", owing));
        }
        if (unbilled > 0) {
            said.add(Text.of("enrolment.paid.unbilled", unbilled));
        }
        if (owing + unbilled > 0) {
            said.add(Text.of("enrolment.paid.separate"));
        }
        return said;
    }
}
