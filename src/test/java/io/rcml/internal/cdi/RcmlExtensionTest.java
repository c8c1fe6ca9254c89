package io.rcml.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.Dial;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.call.CallAnswered;
import io.rcml.call.VoiceRequest;
import io.rcml.links.Links;
import io.rcml.model.Client;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RcmlExtensionTest {

    @Test
    void theAnnotatedMethodAnswers() {
        try (Application application = Application.of(Reception.class, Roster.class)) {
            assertThat(application
                            .request("/reception/incoming", "CallSid", "CA1", "From", "carol")
                            .document())
                    .hasToString("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>"
                            + "<Dial timeout=\"20\" callerId=\"+19895550100\">"
                            + "<Client statusCallback=\"https://app.example.com/phone/reception/answered\""
                            + " statusCallbackEvent=\"answered\">alice</Client>"
                            + "<Client statusCallback=\"https://app.example.com/phone/reception/answered\""
                            + " statusCallbackEvent=\"answered\">bob</Client></Dial></Response>");
        }
    }

    @Test
    void theReportReachesTheTypedHandler() {
        try (Application application = Application.of(Reception.class, Roster.class)) {
            assertThat(application
                            .request("/reception/answered", "CallSid", "CA2", "CallStatus", "answered", "To", "alice")
                            .status())
                    .isEqualTo(200);
            assertThat(application.bean(Roster.class).busy()).containsExactly("alice");
        }
    }

    @RcmlController("/reception")
    static class Reception {

        @Inject
        Roster roster;

        @Inject
        Links links;

        @OnCall("/incoming")
        @Dial(callerId = "+19895550100", timeout = 20)
        List<Client> ring(VoiceRequest call) {
            return roster.onDuty().stream()
                    .map(name -> Client.builder()
                            .name(name)
                            .statusCallback(links.to(Reception::answered))
                            .build())
                    .toList();
        }

        @OnStatus("/answered")
        void answered(CallAnswered call) {
            roster.busy(call.to());
        }
    }

    @ApplicationScoped
    static class Roster {

        private final List<String> busy = new ArrayList<>();

        List<String> onDuty() {
            return List.of("alice", "bob");
        }

        void busy(String name) {
            busy.add(name);
        }

        List<String> busy() {
            return busy;
        }
    }
}
