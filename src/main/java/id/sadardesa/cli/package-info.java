/** The command line: the same office as the desk, one thin command per door. */
@NullMarked
package id.sadardesa.cli;

import org.jspecify.annotations.NullMarked;
