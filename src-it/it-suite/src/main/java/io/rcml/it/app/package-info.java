/** The application that every container runs: a reception, and around it one example of each thing that an application can do. */
package io.rcml.it.app;
