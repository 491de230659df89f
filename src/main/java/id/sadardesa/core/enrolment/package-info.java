/** Participation in JKK, JKM, JHT and JP: who may join, who has joined, and where each stands. */
@NullMarked
package id.sadardesa.core.enrolment;

import org.jspecify.annotations.NullMarked;
