package io.rcml.it.app;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.CallSid;
import io.rcml.call.Direction;
import io.rcml.call.Parameters;
import io.rcml.call.VoiceRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Everything that a handler can take; each says what it was given. */
@RcmlController("/arguments")
public class Arguments {

    @OnCall("/call")
    @Say
    String call(VoiceRequest call) {
        return call.callSid() + " from " + call.from() + " to " + call.to() + ", header "
                + call.sipHeaders().get("x-agent");
    }

    @OnCall("/parts")
    @Say
    String parts(CallSid sid, Direction direction, Parameters parameters) {
        return sid + " " + direction.value() + " " + parameters.get("From").orElse("nobody");
    }

    @OnCall("/digits")
    @Say
    String digits(@Param("Digits") Optional<Integer> digits, @Param("tag") List<String> tags) {
        return digits + " " + tags;
    }

    @OnCall("/required")
    @Say
    String required(@Param("Digits") int digits) {
        return "Got " + digits;
    }

    @OnCall("/agents/{name}/calls/{number}")
    @Say
    String variables(@Param("name") String name, @Param("number") int number) {
        return name + " " + number;
    }

    @OnCall("/agents/boss/calls/{number}")
    @Say
    String literal(@Param("number") int number) {
        return "the boss " + number;
    }

    @OnCall("/bean")
    @Say
    String bean(Roster roster, Lobby lobby) {
        return roster.getClass().getSimpleName().startsWith("Roster") + " " + lobby.caller();
    }

    @OnCall("/servlet")
    @Say
    String servlet(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getMethod() + " " + path + ", filter " + request.getAttribute("filter");
    }

    @OnCall("/lobby")
    @Say
    String lobby(Lobby lobby) {
        return lobby.meet();
    }
}
