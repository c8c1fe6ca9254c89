package io.rcml.model;

import java.util.List;
import java.util.Random;

/** Random documents, as different as the builders can make them. */
final class RandomDocuments {

    private static final List<String> LANGUAGES = List.of("bf", "en-gb", "tr");
    private static final List<String> GATHER_LANGUAGES = List.of("en-US", "pt-PT");
    private static final List<String> NEW_NAMES = List.of("Stream", "x-y.z_", "été", "名前", "_", "xmlns", "Xml", "U");
    private static final int DEEPEST = 4;

    private final Chance chance;
    private final RandomDials dials;
    private final RandomMessages messages;
    private int depth;

    RandomDocuments(Random random) {
        this.chance = new Chance(random);
        this.dials = new RandomDials(chance, this::generic);
        this.messages = new RandomMessages(chance);
    }

    Rcml document() {
        Rcml.Builder rcml = Rcml.builder();
        chance.extras(rcml);
        chance.upTo(4, () -> {
            rcml.verb(verb());
            chance.maybe(() -> rcml.element(generic()));
        });
        return rcml.build();
    }

    /** An element that the language does not know, with what it knows in it or not. */
    private GenericElement generic() {
        GenericElement.Builder generic = GenericElement.builder(chance.of(NEW_NAMES));
        chance.extras(generic);
        chance.maybe(() -> generic.text(chance.anything()));
        depth++;
        if (depth <= DEEPEST) {
            chance.upTo(2, () -> generic.element(anyElement()));
        }
        depth--;
        return generic.build();
    }

    private Element anyElement() {
        return switch (chance.below(6)) {
            case 0 -> verb();
            case 1 -> dials.noun();
            case 2 -> dials.video(chance.coin());
            case 3 -> messages.asked();
            default -> generic();
        };
    }

    private Verb verb() {
        return switch (chance.below(8)) {
            case 0 -> gather();
            case 1 -> plain();
            case 2 -> redirect();
            case 3 -> prompt();
            case 4 -> record();
            case 5 -> messages.verb();
            default -> dials.dial();
        };
    }

    private Verb plain() {
        switch (chance.below(4)) {
            case 0 -> {
                Hangup.Builder hangup = Hangup.builder();
                chance.extras(hangup);
                return hangup.build();
            }
            case 1 -> {
                Leave.Builder leave = Leave.builder();
                chance.extras(leave);
                return leave.build();
            }
            case 2 -> {
                Enqueue.Builder enqueue = Enqueue.builder().queue(chance.name());
                chance.extras(enqueue);
                return enqueue.build();
            }
            default -> {
                Reject.Builder reject = Reject.builder();
                chance.maybe(() -> reject.reason(chance.of(RejectReason.values())));
                chance.extras(reject);
                return reject.build();
            }
        }
    }

    private Record record() {
        Record.Builder record = Record.builder();
        chance.maybe(() -> record.action(chance.url()));
        chance.maybe(() -> record.method(chance.method()));
        chance.maybe(() -> record.timeout(chance.positive()));
        chance.maybe(() -> record.finishOnKey(chance.of("-1", "#", "0123456789*#")));
        chance.maybe(() -> record.maxLength(2 + chance.below(10_000)));
        chance.maybe(() -> record.transcribe(chance.coin()));
        chance.maybe(() -> record.transcribeCallback(chance.url()));
        chance.maybe(() -> record.playBeep(chance.coin()));
        chance.maybe(() -> record.media(chance.of(RecordMedia.values())));
        chance.extras(record);
        return record.build();
    }

    private Redirect redirect() {
        Redirect.Builder redirect = Redirect.builder().url(chance.url());
        chance.maybe(() -> redirect.method(chance.method()));
        chance.extras(redirect);
        return redirect.build();
    }

    private Prompt prompt() {
        switch (chance.below(3)) {
            case 0 -> {
                Say.Builder say = Say.builder().text(chance.text());
                chance.maybe(() -> say.voice(chance.of(Voice.values())));
                chance.maybe(() -> say.language(chance.of(LANGUAGES)));
                chance.maybe(() -> say.loop(chance.below(3)));
                chance.extras(say);
                return say.build();
            }
            case 1 -> {
                Play.Builder play = Play.builder().url(chance.url());
                chance.maybe(() -> play.loop(chance.below(Integer.MAX_VALUE)));
                chance.extras(play);
                return play.build();
            }
            default -> {
                Pause.Builder pause = Pause.builder();
                chance.maybe(() -> pause.length(chance.positive()));
                chance.extras(pause);
                return pause.build();
            }
        }
    }

    private Gather gather() {
        Gather.Builder gather = Gather.builder();
        chance.maybe(() -> gather.action(chance.url()));
        chance.maybe(() -> gather.method(chance.method()));
        chance.maybe(() -> gather.timeout(chance.positive()));
        chance.maybe(() -> gather.finishOnKey(chance.of("", "#", "*", "0")));
        chance.maybe(() -> gather.numDigits(chance.positive()));
        chance.maybe(() -> {
            gather.partialResultCallback(chance.url());
            chance.maybe(() -> gather.input(chance.of(GatherInput.values())));
            chance.maybe(() -> gather.partialResultCallbackMethod(chance.method()));
        });
        chance.maybe(() -> gather.language(chance.of(GATHER_LANGUAGES)));
        chance.maybe(() -> gather.hints(
                chance.text().replace(',', '.'), "x" + chance.text().replace(',', '.')));
        for (int prompts = chance.below(3); prompts > 0; prompts--) {
            gather.prompt(prompt());
            chance.maybe(() -> gather.element(generic()));
        }
        chance.extras(gather);
        return gather.build();
    }
}
