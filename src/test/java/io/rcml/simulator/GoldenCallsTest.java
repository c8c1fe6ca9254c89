package io.rcml.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Caller;
import io.rcml.simulator.script.Dialect;
import io.rcml.simulator.script.Faults;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same script, seed and answers give the same call, byte for byte: these calls were played before the rooms were parted. */
class GoldenCallsTest {

    private static final List<Faults> FAULTS = List.of(
            Faults.none(),
            Faults.none().duplicate(0.5),
            Faults.none().drop(0.4),
            Faults.none().breakConnections(0.3),
            Faults.none().forge(0.5),
            Faults.none().reorder(20),
            Faults.none().delay(7),
            Faults.none()
                    .duplicate(0.3)
                    .drop(0.2)
                    .breakConnections(0.2)
                    .forge(0.2)
                    .reorder(9)
                    .delay(2));

    private static final List<UnaryOperator<CallSimulator>> BEHAVIOURS = List.of(
            calls -> calls,
            calls -> calls.otherCallees(Callee.answers()),
            calls -> calls.otherCallees(Callee.busy()).caller(Caller.presses("12#")),
            calls -> calls.otherCallees(Callee.unreachable()).caller(Caller.speaks("sales in Brno")),
            calls -> calls.otherCallees(Callee.declines())
                    .caller(Caller.presses("*").thenSpeaks("please call me back")),
            calls -> calls.otherCallees(Callee.ringsFor(4)).caller(Caller.hangsUp(6)),
            calls -> calls.otherCallees(
                            Callee.answersAfter(2).rejectsScreening().talksFor(20))
                    .callee("bob", Callee.answersAfter(2).presses("1").hangsUpAfter(30)),
            calls -> calls.otherCallees(Callee.answersAfter(40).neverHangsUp().speaks("yes"))
                    .caller(Caller.listens()
                            .thenPressesAfter(2, "7")
                            .thenPresses("*")
                            .hangsUpAfter(90))
                    .answersTake(1));

    @ParameterizedTest
    @ValueSource(strings = {"dialled", "listening", "waiting", "written", "moved", "broken"})
    void a_scripted_call_is_what_it_was(String group) {
        Golden golden = new Golden();
        for (Map.Entry<String, GoldenScripts.Script> script :
                GoldenScripts.group(group).entrySet()) {
            golden.play(script.getKey(), script.getValue(), Dialect.DOCUMENTED, calls -> calls.seed(1));
            golden.play(
                    script.getKey(), script.getValue(), Dialect.RESTCOMM, calls -> calls.seed(2 + group.length() % 3));
        }

        assertThat(golden.text(group + ".txt")).isEqualTo(Golden.file(group + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dialled", "listening"})
    void a_scripted_call_is_what_it_was_as_callapi_documents_it(String group) {
        Golden golden = new Golden();
        GoldenScripts.group(group)
                .forEach((name, script) ->
                        golden.play(name, script, Dialect.CALLAPI, calls -> calls.from("+19895550142")));

        assertThat(golden.text("callapi-" + group + ".txt")).isEqualTo(Golden.file("callapi-" + group + ".txt"));
    }

    @Test
    void faults_hit_what_they_hit() {
        GoldenScripts.Script script = GoldenScripts.script("dialled", "a screened fork of three");
        Golden golden = new Golden();
        for (int i = 0; i < FAULTS.size(); i++) {
            Faults faults = FAULTS.get(i);
            golden.play(
                    faults.toString(),
                    script,
                    i % 2 == 0 ? Dialect.DOCUMENTED : Dialect.RESTCOMM,
                    calls -> calls.seed(42).faults(faults).otherCallees(Callee.answers()));
        }
        golden.play(
                "read slowly",
                script,
                Dialect.DOCUMENTED,
                calls -> calls.faults(Faults.none().readSlowly(0.5)));

        assertThat(golden.text("faults.txt")).isEqualTo(Golden.file("faults.txt"));
    }

    /** Each script with each behaviour, dialect and kind of fault, and with a seed of its own. */
    @Test
    void every_combination_is_what_it_was() {
        Golden golden = new Golden();
        long seed = 0;
        for (Map<String, GoldenScripts.Script> group : GoldenScripts.GROUPS.values()) {
            for (Map.Entry<String, GoldenScripts.Script> script : group.entrySet()) {
                for (int behaviour = 0; behaviour < BEHAVIOURS.size(); behaviour++) {
                    for (Dialect dialect : List.of(Dialect.DOCUMENTED, Dialect.RESTCOMM)) {
                        seed++;
                        long number = seed;
                        Faults faults = FAULTS.get((int) (number % FAULTS.size()));
                        UnaryOperator<CallSimulator> behaves = BEHAVIOURS.get(behaviour);
                        golden.sum(
                                script.getKey() + ", " + behaviour + ", " + dialect + ", " + number + ", " + faults,
                                script.getValue(),
                                dialect,
                                calls -> behaves.apply(calls).seed(number).faults(faults));
                    }
                }
            }
        }

        assertThat(golden.text("combinations.txt")).isEqualTo(Golden.file("combinations.txt"));
    }
}
