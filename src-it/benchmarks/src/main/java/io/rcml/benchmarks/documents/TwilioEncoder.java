package io.rcml.benchmarks.documents;

import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Client;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Gather;
import com.twilio.twiml.voice.Pause;
import com.twilio.twiml.voice.Play;
import com.twilio.twiml.voice.Record;
import com.twilio.twiml.voice.Redirect;
import com.twilio.twiml.voice.Say;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** The library that Java applications of such platforms use most. */
public final class TwilioEncoder implements Encoder {

    @Override
    public Supplier<byte[]> dial(List<Leg> legs) {
        Dial dial = verb(legs);
        return () -> bytes(new VoiceResponse.Builder().dial(dial).build());
    }

    @Override
    public Supplier<byte[]> ivr(List<Menu> menus) {
        List<Gather> gathers = menus.stream().map(TwilioEncoder::verb).toList();
        Record record = new Record.Builder()
                .action("https://app.example.com/phone/recorded")
                .maxLength(60)
                .build();
        Redirect redirect = new Redirect.Builder("https://app.example.com/phone/goodbye").build();
        return () -> {
            VoiceResponse.Builder response = new VoiceResponse.Builder();
            gathers.forEach(response::gather);
            return bytes(response.record(record).redirect(redirect).build());
        };
    }

    @Override
    public Supplier<byte[]> fromScratch(List<Leg> legs) {
        return () -> bytes(dialling(legs));
    }

    /** {@return a document that dials} */
    public static VoiceResponse dialling(List<Leg> legs) {
        return new VoiceResponse.Builder().dial(verb(legs)).build();
    }

    private static Dial verb(List<Leg> legs) {
        Dial.Builder dial = new Dial.Builder().callerId("+19895550100").timeout(20);
        for (Leg leg : legs) {
            dial.client(new Client.Builder(leg.client())
                    .url(leg.screening())
                    .statusCallback(leg.status())
                    .statusCallbackEvents(Client.Event.ANSWERED)
                    .build());
        }
        return dial.build();
    }

    private static Gather verb(Menu menu) {
        Gather.Builder gather = new Gather.Builder()
                .action(menu.action())
                .timeout(5)
                .numDigits(1)
                .play(new Play.Builder(menu.jingle()).build());
        for (String choice : menu.choices()) {
            gather.say(new Say.Builder(choice).build())
                    .pause(new Pause.Builder().length(1).build());
        }
        return gather.build();
    }

    private static byte[] bytes(VoiceResponse response) {
        return response.toXml().getBytes(StandardCharsets.UTF_8);
    }
}
