package io.rcml.simulator.internal.wire;

import io.rcml.call.CallEvent;
import io.rcml.call.Direction;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What CallAPI's own pages say; where these are silent, what the page about the Client noun says. */
public final class Callapi implements Wire {

    private static final Pattern OF_NORTH_AMERICA = Pattern.compile("\\+1([0-9]{10})");
    private static final DateTimeFormatter ISO_MILLIS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);

    private final Documented documented = new Documented();

    /** The node's identifier stands before the call's own, which makes it longer than 60 characters. */
    @Override
    public String callSid(Platform platform, String sid) {
        return platform.instanceId() + '-' + sid;
    }

    /** Ten digits, without the plus and the country. */
    @Override
    public String number(String number) {
        Matcher matcher = OF_NORTH_AMERICA.matcher(number);
        return matcher.matches() ? matcher.group(1) : number;
    }

    @Override
    public Fields voice(Platform platform, LiveLeg leg, long now) {
        Fields form = basics(platform, leg);
        return leg.address().direction() == Direction.INBOUND && leg.isNew() ? form.add("PostStatus", "new") : form;
    }

    private static Fields basics(Platform platform, LiveLeg leg) {
        Fields form = new Fields()
                .add("CallSid", leg.sid())
                .add("InstanceId", platform.instanceId())
                .add("AccountSid", platform.accountSid())
                .add("From", leg.address().from())
                .add("To", leg.address().to())
                .add("CallStatus", leg.status().value())
                .add("ApiVersion", API_VERSION)
                .add("Direction", leg.address().direction().value())
                .add(
                        "CallTimestamp",
                        ISO_MILLIS.format(platform.at(leg.beganAt()).atOffset(ZoneOffset.UTC)));
        if (!leg.address().parameters().containsKey("ForwardedFrom")) {
            form.add("ForwardedFrom", "null");
        }
        leg.address().parameters().forEach(form::add);
        return form;
    }

    @Override
    public Fields screening(Platform platform, LiveLeg leg, long now) {
        return basics(platform, leg);
    }

    /** Of an incoming call its number's URL is told, of one that the API began a status callback, of a dialled leg a noun's. */
    @Override
    public Fields callback(Platform platform, LiveLeg leg, CallEvent event, int sequence, long now) {
        return switch (leg.address().direction()) {
            case INBOUND -> basics(platform, leg).add("PostStatus", "callback");
            case OUTBOUND_API -> withDetector(basics(platform, leg), leg);
            case OUTBOUND_DIAL -> documented.callback(platform, leg, event, sequence, now);
        };
    }

    private static Fields withDetector(Fields form, LiveLeg leg) {
        leg.detected()
                .filter(known -> leg.isAnswered())
                .ifPresent(detected -> form.add("VoicemailDetector", detected.value()));
        return form;
    }

    @Override
    public Fields dialled(Dialled dialled, long now) {
        return documented.dialled(dialled, now);
    }

    @Override
    public Optional<Subscription> progress(String url, String method) {
        return Optional.of(new Subscription(url, method, EnumSet.of(CallEvent.ANSWERED, CallEvent.COMPLETED)));
    }

    @Override
    public boolean hears(String input, boolean keys) {
        return keys;
    }

    @Override
    public Recordings recordings() {
        return documented.recordings();
    }

    @Override
    public boolean tellsPublicRecordingUrl() {
        return false;
    }

    @Override
    public Set<CallEvent> events(Optional<String> list) {
        return documented.events(list);
    }

    @Override
    public Optional<String> callbackUrl(String document, String written) {
        return documented.callbackUrl(document, written);
    }

    @Override
    public Verdict verdict(Reply reply) {
        return documented.verdict(reply);
    }

    @Override
    public String received(String document) {
        return documented.received(document);
    }

    @Override
    public String to(String sipUri) {
        return documented.to(sipUri);
    }

    @Override
    public boolean movesQueryIntoBody() {
        return documented.movesQueryIntoBody();
    }

    @Override
    public boolean sharesCookies() {
        return documented.sharesCookies();
    }

    @Override
    public boolean mixesNouns() {
        return documented.mixesNouns();
    }

    @Override
    public boolean failsOnUnnamedVideo() {
        return documented.failsOnUnnamedVideo();
    }

    @Override
    public boolean endsCallWithScreening() {
        return documented.endsCallWithScreening();
    }

    @Override
    public long blockedByCompleted(long answerTakes) {
        return documented.blockedByCompleted(answerTakes);
    }
}
