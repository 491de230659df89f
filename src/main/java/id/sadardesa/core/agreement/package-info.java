/** Agreement: the register of MoU, PKS and the regulations they rest on. */
@NullMarked
package id.sadardesa.core.agreement;

import org.jspecify.annotations.NullMarked;
