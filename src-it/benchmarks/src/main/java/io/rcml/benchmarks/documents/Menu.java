package io.rcml.benchmarks.documents;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A menu of an IVR.
 *
 * @param action where the key goes
 * @param jingle what is played first
 * @param choices what is said then, one after the other
 */
public record Menu(String action, String jingle, List<String> choices) {

    /** {@return some menus, as long as those of real applications} */
    public static List<Menu> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Menu(
                        "https://app.example.com/phone/menu/chosen?level=" + i + "&caller=known",
                        "https://cdn.example.com/sounds/jingle-" + i + ".wav",
                        List.of(
                                "For sales & new orders, press 1, or say \"sales\".",
                                "For a question about your bill, press 2.",
                                "Für Deutsch drücken Sie bitte die 3.",
                                "To hear this menu again, press the star key.")))
                .toList();
    }
}
