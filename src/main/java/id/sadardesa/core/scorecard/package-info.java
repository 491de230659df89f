/** Scorecard: how far each village is on its way to a Desa Sadar, and the proof of it. */
@NullMarked
package id.sadardesa.core.scorecard;

import org.jspecify.annotations.NullMarked;
