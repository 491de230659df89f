/** The training office: a whole kecamatan of invented people, in which nothing can go wrong. */
@NullMarked
package id.sadardesa.core.training;

import org.jspecify.annotations.NullMarked;
