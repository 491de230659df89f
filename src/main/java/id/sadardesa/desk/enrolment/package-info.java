/** Kepesertaan: where each person stands, and enrolling whole villages. */
@NullMarked
package id.sadardesa.desk.enrolment;

import org.jspecify.annotations.NullMarked;
