/** Applications that must not start, a package for each. */
package io.rcml.it.wrong;
