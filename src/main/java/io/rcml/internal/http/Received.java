package io.rcml.internal.http;

import io.rcml.call.Parameters;
import java.util.List;
import java.util.Map;

/**
 * A request as it arrived.
 *
 * @param parameters all parameters, of the query and of the body
 * @param form the parameters of the form in the body alone
 * @param json whether the body is JSON, whose parameters are in no form
 * @param origin where the request came from and to
 */
public record Received(Parameters parameters, Map<String, List<String>> form, boolean json, Origin origin) {}
