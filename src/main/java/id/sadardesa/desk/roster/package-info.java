/** The room of the people: the list with its search, and one person with posts and history. */
@NullMarked
package id.sadardesa.desk.roster;

import org.jspecify.annotations.NullMarked;
