package io.rcml.benchmarks.documents;

import io.rcml.model.Dial;
import io.rcml.model.Gather;
import io.rcml.model.Rcml;
import io.rcml.model.Record;
import io.rcml.model.Redirect;
import io.rcml.model.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** This library. A document keeps what it is written as, so each time a new one is made around the same verbs. */
public final class RcmlEncoder implements Encoder {

    /** {@return a document that dials} */
    public static Rcml dialling(List<Leg> legs) {
        return Rcml.of(verb(legs));
    }

    /** {@return a document that asks by menus} */
    public static Rcml asking(List<Menu> menus) {
        return Rcml.of(verbs(menus));
    }

    @Override
    public Supplier<byte[]> dial(List<Leg> legs) {
        Dial dial = verb(legs);
        return () -> Rcml.of(dial).toBytes();
    }

    @Override
    public Supplier<byte[]> ivr(List<Menu> menus) {
        Verb[] verbs = verbs(menus);
        return () -> Rcml.of(verbs).toBytes();
    }

    @Override
    public Supplier<byte[]> fromScratch(List<Leg> legs) {
        return () -> dialling(legs).toBytes();
    }

    private static Dial verb(List<Leg> legs) {
        Dial.Builder dial = Dial.builder().callerId("+19895550100").timeout(20);
        for (Leg leg : legs) {
            dial.noun(Clients.of(leg));
        }
        return dial.build();
    }

    private static Verb[] verbs(List<Menu> menus) {
        List<Verb> verbs = new ArrayList<>();
        for (Menu menu : menus) {
            Gather.Builder gather = Gather.builder()
                    .action(menu.action())
                    .timeout(5)
                    .numDigits(1)
                    .play(menu.jingle());
            for (String choice : menu.choices()) {
                gather.say(choice).pause(1);
            }
            verbs.add(gather.build());
        }
        verbs.add(Record.builder()
                .action("https://app.example.com/phone/recorded")
                .maxLength(60)
                .build());
        verbs.add(
                Redirect.builder().url("https://app.example.com/phone/goodbye").build());
        return verbs.toArray(Verb[]::new);
    }
}
