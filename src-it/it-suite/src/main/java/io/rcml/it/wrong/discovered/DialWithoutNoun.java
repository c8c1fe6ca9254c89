package io.rcml.it.wrong.discovered;

import io.rcml.annotation.Dial;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;
import io.rcml.model.Prompt;
import java.util.List;

@RcmlController("/dial")
public class DialWithoutNoun {

    @OnCall("/prompts")
    @Dial
    List<Prompt> prompts() {
        return List.of();
    }
}
