/** A program that takes every warning for an error, and null for one unless it is declared. */
@NullMarked
package strict;

import org.jspecify.annotations.NullMarked;
