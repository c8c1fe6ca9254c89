package io.rcml.simulator.internal.wire;

import io.rcml.call.CallEvent;
import io.rcml.call.CallStatus;
import io.rcml.call.Direction;
import io.rcml.simulator.internal.document.Node;
import io.rcml.simulator.internal.document.Urls;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What RestComm's code does. */
public final class Restcomm implements Wire {

    private static final ZoneId ZONE = ZoneId.of("Europe/Athens");
    private static final Pattern STRAY_AMPERSAND = Pattern.compile("&(?!#?\\w+;)");
    private static final List<CallEvent> EVENTS =
            List.of(CallEvent.INITIATED, CallEvent.RINGING, CallEvent.ANSWERED, CallEvent.COMPLETED);
    private static final long LONGEST_BLOCK = 5000;

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
        return basics(platform, leg, leg.status().value())
                .add("InstanceId", platform.instanceId())
                .add("OutboundCallSid", "null")
                .add("ForwardedFrom", extra(leg, "ForwardedFrom"))
                .add("CallTimestamp", platform.at(leg.beganAt()).toString())
                .add("ReferTarget", extra(leg, "ReferTarget"))
                .add("Transferor", extra(leg, "Transferor"))
                .add("Transferee", extra(leg, "Transferee"));
    }

    @Override
    public Fields screening(Platform platform, LiveLeg leg, long now) {
        Fields form = basics(platform, leg, leg.status().value());
        if (DialOutcomes.isSip(leg)) {
            form.add("SipCallId", DialOutcomes.sipCallId(leg));
            leg.sipHeaders().forEach((name, value) -> form.add("SipHeader_" + name, value));
        }
        return form;
    }

    /** Only parameters that are never absent always have a value; a caller without a name has an empty one. */
    private static Fields basics(Platform platform, LiveLeg leg, String status) {
        Fields form = new Fields()
                .add("CallSid", leg.sid())
                .add("AccountSid", platform.accountSid())
                .add("From", leg.address().from())
                .add("To", leg.address().to())
                .add("CallStatus", status)
                .add("ApiVersion", API_VERSION)
                .add("Direction", leg.address().direction().value())
                .add("CallerName", leg.address().parameters().getOrDefault("CallerName", ""));
        leg.address().parameters().forEach((name, value) -> {
            if (!KNOWN.contains(name)) {
                form.add(name, value);
            }
        });
        return form;
    }

    private static final Set<String> KNOWN =
            Set.of("CallerName", "ForwardedFrom", "ReferTarget", "Transferor", "Transferee");

    /** A bare name, if there is nothing to say. */
    private static @Nullable String extra(LiveLeg leg, String name) {
        return leg.address().parameters().get(name);
    }

    @Override
    public Fields callback(Platform platform, LiveLeg leg, CallEvent event, int sequence, long now) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss VV", platform.language());
        Fields form = basics(platform, leg, event.value())
                .add("InstanceId", platform.instanceId())
                .add("ForwardedFrom", extra(leg, "ForwardedFrom"))
                .add("Timestamp", format.format(platform.at(now).atZone(ZONE)))
                .add("CallbackSource", "call-progress-events")
                .add("SequenceNumber", EVENTS.indexOf(event));
        String parentSid = leg.parentSid();
        if (parentSid != null) {
            form.add("ParentCallSid", parentSid);
        }
        if (event == CallEvent.COMPLETED) {
            form.add("CallDuration", leg.talkSeconds(now));
        }
        LiveLeg.Recorded recorded = leg.recorded();
        if (recorded != null && leg.address().direction() == Direction.OUTBOUND_API) {
            form.add("RecordingUrl", recorded.url())
                    .add("RecordingSid", recorded.sid())
                    .add("RecordingDuration", recorded.seconds());
        }
        return form;
    }

    @Override
    public Fields dialled(Dialled dialled, long now) {
        LiveLeg leg = dialled.leg();
        if (leg == null || dialled.status() == CallStatus.FAILED) {
            Fields form = new Fields()
                    .add("DialCallStatus", "null")
                    .add("DialCallSid", "null")
                    .add("DialCallDuration", 0)
                    .add("DialRingDuration", leg == null ? 0 : leg.ringSeconds(now));
            if (leg != null) {
                DialOutcomes.addSip(form, leg, dialled.status());
            }
            return form;
        }
        Fields form = new Fields()
                .add("DialCallStatus", dialled.status().value())
                .add("DialCallSid", leg.sid())
                .add("DialCallDuration", dialled.connected() ? leg.talkSeconds(now) : 0)
                .add("DialRingDuration", leg.ringSeconds(now));
        DialOutcomes.addSip(form, leg, dialled.status());
        DialOutcomes.addRecording(form, dialled.recordingUrl());
        return form;
    }

    @Override
    public Optional<Subscription> progress(String url, String method) {
        return Optional.empty();
    }

    /** In any case; every word that it does not know is {@code dtmf}. */
    @Override
    public boolean hears(String input, boolean keys) {
        String word = input.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return word.equals("dtmf speech") || (keys != word.equals("speech"));
    }

    @Override
    public Recordings recordings() {
        return Recordings.ACTION_IS_TOLD;
    }

    @Override
    public boolean tellsPublicRecordingUrl() {
        return true;
    }

    /** White space is deleted and the rest split at commas, so that a list without commas is one word, and no event. */
    @Override
    public Set<CallEvent> events(Optional<String> list) {
        if (list.isEmpty()) {
            return EnumSet.allOf(CallEvent.class);
        }
        Set<CallEvent> events = EnumSet.noneOf(CallEvent.class);
        Arrays.stream(list.get().replaceAll("\\s+", "").split(",", -1))
                .map(CallEvent::of)
                .forEach(event -> event.ifPresent(events::add));
        return events;
    }

    @Override
    public Optional<String> callbackUrl(String document, String written) {
        return Urls.isAbsolute(written) ? Optional.of(written) : Optional.empty();
    }

    @Override
    public Verdict verdict(Reply reply) {
        if (reply.status() == 204) {
            return Verdict.FAILURE;
        }
        if (reply.status() != 200) {
            return Verdict.FALLBACK;
        }
        if (reply.contentType() == null) {
            return Verdict.HANGUP;
        }
        return Node.isXml(reply.contentType()) ? Verdict.DOCUMENT : Verdict.SILENCE;
    }

    /** Ampersands that begin no reference are repaired wherever they stand, so that those of a CDATA section are corrupted. */
    @Override
    public String received(String document) {
        return STRAY_AMPERSAND.matcher(document).replaceAll("&amp;");
    }

    @Override
    public String to(String sipUri) {
        String opaque =
                sipUri.toLowerCase(Locale.ROOT).startsWith("sip") ? sipUri.substring(sipUri.indexOf(':') + 1) : sipUri;
        int at = opaque.indexOf('@');
        return at < 0 ? opaque : opaque.substring(0, at);
    }

    @Override
    public boolean movesQueryIntoBody() {
        return true;
    }

    @Override
    public boolean sharesCookies() {
        return true;
    }

    @Override
    public boolean mixesNouns() {
        return true;
    }

    @Override
    public boolean failsOnUnnamedVideo() {
        return true;
    }

    @Override
    public boolean endsCallWithScreening() {
        return true;
    }

    @Override
    public long blockedByCompleted(long answerTakes) {
        return Math.min(answerTakes, LONGEST_BLOCK);
    }
}
