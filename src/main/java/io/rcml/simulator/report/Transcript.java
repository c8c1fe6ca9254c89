package io.rcml.simulator.report;

/** A call with everything in it, in text. */
final class Transcript {

    private Transcript() {}

    static String of(SimulatedCall call) {
        StringBuilder text = new StringBuilder();
        text.append("seed ").append(call.seed());
        text.append(", dialect ").append(call.dialect());
        text.append(", faults ").append(call.faults()).append("\n\n");
        call.legs().forEach(leg -> text.append(leg).append('\n'));
        text.append('\n');
        call.moments().forEach(moment -> text.append(moment).append('\n'));
        for (Request request : call.requests()) {
            text.append('\n')
                    .append(Ladder.time(request.at()))
                    .append(' ')
                    .append(request.kind())
                    .append('\n');
            text.append(request).append('\n');
            request.parameters()
                    .asMap()
                    .forEach((name, values) -> text.append("  ")
                            .append(name)
                            .append('=')
                            .append(String.join(", ", values))
                            .append('\n'));
            request.contentType()
                    .ifPresent(type -> text.append("  ").append(type).append('\n'));
            text.append(request.body()).append('\n');
        }
        return text.toString();
    }
}
