package io.rcml.model;

import static io.rcml.call.CallEvent.ANSWERED;
import static io.rcml.model.Refusals.assertNotBuilt;
import static io.rcml.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.links.Link;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Links as the values of attributes. */
class LinkedAttributesTest {

    private static final Link CALL = Link.toCall("Reception.incoming", "https://a.example/incoming");
    private static final Link SCREENING = Link.toScreening("Reception.screen", "https://a.example/screen");
    private static final Link STATUS =
            Link.toStatus("Reception.answered", "https://a.example/answered", Set.of(ANSWERED));
    private static final Link TEMPLATE = Link.toCall("Desk.ring", "https://a.example/desks/{desk}/ring");

    @Test
    void a_link_is_refused_while_a_variable_has_no_value() {
        assertNotBuilt(
                () -> Dial.builder().action(TEMPLATE),
                "The link to Desk.ring has no value for {desk}; give it one by .with(\"desk\", value)");
    }

    @Test
    void a_link_fits_where_its_handler_is_asked() {
        assertThat(Dial.builder().to("1").action(CALL).build().action()).contains("https://a.example/incoming");
        assertThat(Gather.builder().action(CALL).build().action()).contains("https://a.example/incoming");
        assertThat(Gather.builder().partialResultCallback(STATUS).build().partialResultCallback())
                .contains("https://a.example/answered");
        assertThat(Redirect.builder().url(CALL).build().url()).isEqualTo("https://a.example/incoming");
        assertThat(Rcml.builder().redirect(CALL).build())
                .isEqualTo(Rcml.builder().redirect("https://a.example/incoming").build());
        Client client = Client.builder()
                .name("alice")
                .url(SCREENING)
                .statusCallback(STATUS)
                .build();
        assertThat(client.url()).contains("https://a.example/screen");
        assertThat(client.statusCallback()).contains("https://a.example/answered");
    }

    @Test
    void a_link_is_refused_where_another_handler_is_needed() {
        assertRefused(
                () -> Dial.builder().action(STATUS),
                "Dial action needs a link to an @OnCall handler, and Reception.answered is an @OnStatus handler");
        assertRefused(
                () -> Gather.builder().action(STATUS),
                "Gather action needs a link to an @OnCall handler or an @OnScreening handler, and Reception.answered is an"
                        + " @OnStatus handler");
        assertRefused(
                () -> Gather.builder().partialResultCallback(CALL),
                "Gather partialResultCallback needs a link to an @OnStatus handler, and Reception.incoming is an @OnCall"
                        + " handler");
        assertRefused(
                () -> Redirect.builder().url(STATUS),
                "Redirect url needs a link to an @OnCall handler or an @OnScreening handler, and Reception.answered is an"
                        + " @OnStatus handler");
        assertRefused(
                () -> Client.builder()
                        .statusCallback(Link.toStatus("Reception.partial", "https://a.example/", Set.of())),
                "Client statusCallback needs a link to a handler of status callbacks, and Reception.partial hears reports of"
                        + " another kind");
        assertRefused(
                () -> Client.builder().url(CALL),
                "Client url needs a link to an @OnScreening handler, and Reception.incoming is an @OnCall handler");
        assertRefused(
                () -> Number.builder().statusCallback(CALL),
                "Number statusCallback needs a link to an @OnStatus handler, and Reception.incoming is an @OnCall handler");
        assertRefused(
                () -> Sip.builder().statusCallback(SCREENING),
                "Sip statusCallback needs a link to an @OnStatus handler, and Reception.screen is an @OnScreening handler");
    }
}
