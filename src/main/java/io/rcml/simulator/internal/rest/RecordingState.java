package io.rcml.simulator.internal.rest;

/**
 * A recording as the API shows it.
 *
 * @param created when it was made, in ISO 8601 form
 * @param url where its sound is, without the ending of a file
 */
record RecordingState(String sid, String callSid, String created, String url, long seconds) {}
