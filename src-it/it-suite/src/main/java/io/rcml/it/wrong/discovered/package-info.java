/** What is wrong with these can be known as soon as CDI has found the beans. */
package io.rcml.it.wrong.discovered;
