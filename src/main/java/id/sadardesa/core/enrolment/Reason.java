package id.sadardesa.core.enrolment;

import id.sadardesa.base.Text;

/**
 * Why a person cannot be enrolled, or may be but should be looked at.
 *
 * @param code a stable word for machines, e.g. {@code asn}
 */
public record Reason(String code, boolean blocks, Text text) {
    static Reason block(String code, Object... values) {
        return new Reason(code, true, Text.of("enrolment.reason." + code, values));
    }

    static Reason warn(String code, Object... values) {
        return new Reason(code, false, Text.of("enrolment.reason." + code, values));
    }
}
