/** Coverage: who is protected on a day, who is not and why, and what proves it. */
@NullMarked
package id.sadardesa.core.coverage;

import org.jspecify.annotations.NullMarked;
