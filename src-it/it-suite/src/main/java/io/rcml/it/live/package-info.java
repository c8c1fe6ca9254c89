/** An application that leads its live calls. */
package io.rcml.it.live;
