/** The room Rencana: next year's budget, the way to a Desa Sadar, and the agreements. */
@NullMarked
package id.sadardesa.desk.plan;

import org.jspecify.annotations.NullMarked;
