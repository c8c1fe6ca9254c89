package io.rcml.simulator.internal.wire;

import io.rcml.call.CallEvent;
import io.rcml.simulator.internal.document.Node;
import io.rcml.simulator.internal.document.Urls;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the documentation says. */
public final class Documented implements Wire {

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");
    private static final DateTimeFormatter RFC_2822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    @Override
    public String callSid(Platform platform, String sid) {
        return sid;
    }

    @Override
    public String number(String number) {
        return number;
    }

    @Override
    public Fields voice(Platform platform, LiveLeg leg, long now) {
        Fields form = new Fields()
                .add("CallSid", leg.sid())
                .add("AccountSid", platform.accountSid())
                .add("From", leg.address().from())
                .add("To", leg.address().to())
                .add("CallStatus", leg.status().value())
                .add("ApiVersion", API_VERSION)
                .add("Direction", leg.address().direction().value());
        leg.address().parameters().forEach(form::add);
        return form;
    }

    @Override
    public Fields screening(Platform platform, LiveLeg leg, long now) {
        return voice(platform, leg, now);
    }

    @Override
    public Fields callback(Platform platform, LiveLeg leg, CallEvent event, int sequence, long now) {
        Fields form = voice(platform, leg, now);
        String parentSid = leg.parentSid();
        if (parentSid != null) {
            form.add("ParentCallSid", parentSid);
        }
        if (event == CallEvent.COMPLETED) {
            form.add("CallDuration", leg.talkSeconds(now));
        }
        return form.add("Timestamp", RFC_2822.format(platform.at(now).atOffset(ZoneOffset.UTC)))
                .add("CallbackSource", "call-progress-events")
                .add("SequenceNumber", sequence);
    }

    @Override
    public Fields dialled(Dialled dialled, long now) {
        Fields form = new Fields().add("DialCallStatus", dialled.status().value());
        LiveLeg leg = dialled.leg();
        if (leg != null) {
            form.add("DialCallSid", leg.sid())
                    .add("DialCallDuration", dialled.connected() ? leg.talkSeconds(now) : 0)
                    .add("DialRingDuration", leg.ringSeconds(now));
            DialOutcomes.addSip(form, leg, dialled.status());
        }
        DialOutcomes.addRecording(form, dialled.recordingUrl());
        return form;
    }

    @Override
    public Optional<Subscription> progress(String url, String method) {
        return Optional.empty();
    }

    @Override
    public boolean hears(String input, boolean keys) {
        return input.equals("dtmf speech") || input.equals(keys ? "dtmf" : "speech");
    }

    @Override
    public Recordings recordings() {
        return Recordings.EMPTY_IS_NONE;
    }

    @Override
    public boolean tellsPublicRecordingUrl() {
        return true;
    }

    /** Commas, as the text says, or white space, as its third example has them. A word that is no event is none. */
    @Override
    public Set<CallEvent> events(Optional<String> list) {
        if (list.isEmpty() || list.get().isBlank()) {
            return EnumSet.of(CallEvent.COMPLETED);
        }
        Set<CallEvent> events = EnumSet.noneOf(CallEvent.class);
        SEPARATOR.splitAsStream(list.get()).map(CallEvent::of).forEach(event -> event.ifPresent(events::add));
        return events;
    }

    @Override
    public Optional<String> callbackUrl(String document, String written) {
        return Optional.of(Urls.resolve(document, written));
    }

    @Override
    public Verdict verdict(Reply reply) {
        if (reply.status() / 100 != 2) {
            return Verdict.FALLBACK;
        }
        if (reply.body().isBlank()) {
            return Verdict.NOTHING;
        }
        return Node.isXml(reply.contentType()) ? Verdict.DOCUMENT : Verdict.FALLBACK;
    }

    @Override
    public String received(String document) {
        return document;
    }

    @Override
    public String to(String sipUri) {
        return sipUri;
    }

    @Override
    public boolean movesQueryIntoBody() {
        return false;
    }

    @Override
    public boolean sharesCookies() {
        return false;
    }

    @Override
    public boolean mixesNouns() {
        return false;
    }

    @Override
    public boolean failsOnUnnamedVideo() {
        return false;
    }

    @Override
    public boolean endsCallWithScreening() {
        return false;
    }

    @Override
    public long blockedByCompleted(long answerTakes) {
        return 0;
    }
}
