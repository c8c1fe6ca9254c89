package io.rcml.benchmarks.micro;

import io.rcml.call.CallCompleted;
import io.rcml.call.Parameters;
import io.rcml.call.StatusCallback;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Makes a typed callback of what a servlet container has read, and asks it what a handler would; beside asking for the same texts. */
@State(Scope.Thread)
public class Hearing {

    private final Map<String, String[]> request = request();

    /** {@return what {@code HttpServletRequest.getParameterMap()} gives for the end of a leg} */
    public static Map<String, String[]> request() {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        parameters.put("CallSid", new String[] {"CA0123456789abcdef0123456789abcdef"});
        parameters.put("ParentCallSid", new String[] {"CA9876543210fedcba9876543210fedcba"});
        parameters.put("AccountSid", new String[] {"AC0123456789abcdef0123456789abcdef"});
        parameters.put("From", new String[] {"+19895550100"});
        parameters.put("To", new String[] {"alice"});
        parameters.put("CallStatus", new String[] {"completed"});
        parameters.put("ApiVersion", new String[] {"2012-04-24"});
        parameters.put("Direction", new String[] {"outbound-dial"});
        parameters.put("CallDuration", new String[] {"63"});
        parameters.put("Timestamp", new String[] {"Sat, 04 Jul 2026 06:05:06 +0000"});
        parameters.put("CallbackSource", new String[] {"call-progress-events"});
        parameters.put("SequenceNumber", new String[] {"3"});
        return parameters;
    }

    @Benchmark
    public void parameters(Blackhole heard) {
        heard.consume(first("CallSid"));
        heard.consume(first("ParentCallSid"));
        heard.consume(first("From"));
        heard.consume(first("To"));
        heard.consume(first("CallStatus"));
        heard.consume(first("Direction"));
        heard.consume(first("CallDuration"));
        heard.consume(first("SequenceNumber"));
    }

    private String first(String name) {
        String[] values = request.get(name);
        return values == null ? null : values[0];
    }

    @Benchmark
    public void callback(Blackhole heard) {
        CallCompleted call =
                (CallCompleted) StatusCallback.of(Parameters.of(request)).orElseThrow();
        heard.consume(call.callSid());
        heard.consume(call.parentCallSid());
        heard.consume(call.from());
        heard.consume(call.to());
        heard.consume(call.status());
        heard.consume(call.direction());
        heard.consume(call.duration());
        heard.consume(call.sequenceNumber());
    }
}
