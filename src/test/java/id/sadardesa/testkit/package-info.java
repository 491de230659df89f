/** What the tests and the run command share: nothing of it is shipped. */
@NullMarked
package id.sadardesa.testkit;

import org.jspecify.annotations.NullMarked;
