package io.rcml.simulator.internal.verbs;

import io.rcml.simulator.internal.document.Node;
import io.rcml.simulator.internal.platform.Interpreter;
import io.rcml.simulator.internal.wire.Fields;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.report.Request;
import java.util.Optional;

/** Sms, Fax, Email and Geolocation: sent, and reported as sent. */
final class Messages {

    private Messages() {}

    static void sms(Interpreter in, Node sms, Runnable next) {
        send(in, sms, "Sms", "SM", "sends a short message to " + addressee(in, sms) + ": " + sms.text(), next);
    }

    static void fax(Interpreter in, Node fax, Runnable next) {
        send(in, fax, "Fax", "FX", "sends a fax to " + addressee(in, fax) + ": " + in.resolve(fax.text()), next);
    }

    static void email(Interpreter in, Node email, Runnable next) {
        String subject = email.filled("subject").orElse("Restcomm Email Service");
        in.sim()
                .record()
                .media(
                        Moment.PLATFORM,
                        Moment.PLATFORM,
                        "sends an e-mail to " + email.attribute("to").orElse("nobody") + ", " + subject + ": "
                                + email.text());
        next.run();
    }

    static void geolocation(Interpreter in, Node geolocation, Runnable next) {
        Optional<Node> wanted = geolocation.children().stream().findFirst();
        if (wanted.isEmpty()) {
            in.sim().record().problem("<Geolocation> has neither Immediate nor Notification, and is skipped");
            next.run();
            return;
        }
        Node immediate = wanted.get();
        String device = immediate.attribute("deviceIdentifier").orElse("no device");
        send(in, immediate, "Geolocation", "GL", "locates " + device, next);
    }

    private static void send(Interpreter in, Node node, String what, String prefix, String text, Runnable next) {
        in.sim().record().media(Moment.PLATFORM, Moment.PLATFORM, text);
        Fields result =
                new Fields().add(what + "Sid", in.sim().sids().next(prefix)).add(what + "Status", "sent");
        node.filled("statusCallback").ifPresent(callback -> report(in, node, callback, result));
        in.act(node, result, next);
    }

    private static void report(Interpreter in, Node node, String callback, Fields result) {
        Optional<String> url = in.sim().wire().callbackUrl(in.url(), callback);
        if (url.isEmpty()) {
            in.sim()
                    .record()
                    .problem(node.name() + " statusCallback \"" + callback
                            + "\" is not absolute, so nothing is reported");
            return;
        }
        Fields form = in.sim()
                .wire()
                .voice(in.sim().platform(), in.leg(), in.sim().time().now())
                .addAll(result);
        in.sim()
                .requests()
                .send(Request.Kind.REPORT, in.leg(), Optional.empty(), "POST", url.get(), form, Request.Delivery.SENT);
    }

    private static String addressee(Interpreter in, Node node) {
        return node.filled("to").orElse(in.leg().address().from());
    }
}
