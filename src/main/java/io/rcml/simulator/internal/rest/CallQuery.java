package io.rcml.simulator.internal.rest;

import java.util.List;
import java.util.Locale;

/** Which calls a list is to have: those that agree in all that is asked for, and of these one page. */
final class CallQuery {

    private static final int PAGE_SIZE = 50;

    private final RestForm form;

    CallQuery(RestForm form) {
        this.form = form;
    }

    List<CallState> of(List<CallState> calls) {
        int size = Math.max(form.number("PageSize", PAGE_SIZE), 1);
        return calls.stream()
                .filter(this::isWanted)
                .skip((long) form.number("Page", 0) * size)
                .limit(size)
                .toList();
    }

    private boolean isWanted(CallState call) {
        return is("From", call.from())
                && is("To", call.to())
                && is("CallSid", call.sid())
                && is("Status", call.status().value())
                && form.get("ParentCallSid")
                        .filter(sid -> !sid.equals(call.parentSid()))
                        .isEmpty()
                && form.get("StartTime").filter(from -> isBefore(call, from)).isEmpty()
                && form.get("EndTime").filter(to -> !isBefore(call, to)).isEmpty();
    }

    private boolean is(String name, String value) {
        return form.get(name)
                .filter(wanted -> !wanted.toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT)))
                .isEmpty();
    }

    /** Whether a call began before a date, or a date and a time, which may stand behind a blank. */
    private static boolean isBefore(CallState call, String time) {
        return call.startTime().compareTo(time.replace(' ', 'T')) < 0;
    }
}
