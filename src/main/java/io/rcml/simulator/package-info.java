/**
 * The simulator, which plays CallAPI over HTTP to any application, in virtual time: here it is set up, from Java, JUnit or the command
 * line. It uses {@code io.rcml.call}, {@code io.rcml.model} and the JDK, and nothing of what it tests.
 *
 * <pre>{@code
 * SimulatedCall call = CallSimulator.against("http://localhost:8080/app")
 *         .callee("alice", Callee.answersAfter(3))
 *         .callee("bob", Callee.busy())
 *         .call("/reception/incoming");
 *
 * assertThatCall(call).rang("alice").wasAnsweredBy("alice");
 * }</pre>
 */
@NullMarked
package io.rcml.simulator;

import org.jspecify.annotations.NullMarked;
