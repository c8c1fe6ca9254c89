package io.rcml.model;

import static io.rcml.model.HttpMethod.GET;
import static io.rcml.model.HttpMethod.POST;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The attributes of what is sent and asked beside a call. */
final class MessageTables {

    static final List<AttributeTable<?, ?>> ALL = List.of(
            message("Sms", Sms.TYPE, () -> Sms.builder().text("hello"), Sms.Builder::build),
            message("Fax", Fax.TYPE, () -> Fax.builder().url("offer.pdf"), Fax.Builder::build),
            new AttributeTable<>("Email", Email.TYPE, () -> Email.builder().body("hello"), Email.Builder::build)
                    .required("to", "a@b.example", Email.Builder::to, Email::to)
                    .required("from", "c@d.example", Email.Builder::from, Email::from)
                    .row("cc", "e@f.example", Email.Builder::cc, Email::cc)
                    .row("bcc", "g@h.example", Email.Builder::bcc, Email::bcc)
                    .row("subject", "Restcomm Email Service", Email.Builder::subject, Email::subject),
            new AttributeTable<>(
                    "Geolocation",
                    Geolocation.TYPE,
                    () -> Geolocation.builder()
                            .ask(Immediate.builder().deviceIdentifier("1").build()),
                    Geolocation.Builder::build),
            reported(device("Immediate", Immediate.TYPE, Immediate::builder, Immediate.Builder::build)),
            reported(device("Notification", Notification.TYPE, Notification::builder, Notification.Builder::build)
                    .row(
                            "eventGeofencingLatitude",
                            "37.9838",
                            Notification.Builder::eventGeofencingLatitude,
                            Notification::eventGeofencingLatitude)
                    .needs("eventGeofencingLongitude")
                    .row(
                            "eventGeofencingLongitude",
                            "-0",
                            Notification.Builder::eventGeofencingLongitude,
                            Notification::eventGeofencingLongitude)
                    .needs("eventGeofencingLatitude")
                    .row(
                            "geofenceRange",
                            "500",
                            (area, text) -> area.geofenceRange(500),
                            Notification::geofenceRange,
                            500)
                    .row(
                            "geofenceEvent",
                            "in-out",
                            (area, text) -> area.geofenceEvent(GeofenceEvent.IN_OUT),
                            Notification::geofenceEvent,
                            GeofenceEvent.IN_OUT)),
            new AttributeTable<>(
                            "UssdCollect",
                            UssdCollect.TYPE,
                            () -> UssdCollect.builder().message("1 yes, 2 no"),
                            UssdCollect.Builder::build)
                    .row("action", "/typed", UssdCollect.Builder::action, UssdCollect::action),
            new AttributeTable<>(
                    "UssdMessage",
                    UssdMessage.TYPE,
                    () -> UssdMessage.builder().text("bye"),
                    UssdMessage.Builder::build),
            new AttributeTable<>(
                    "Language", Language.TYPE, () -> Language.builder().language("en"), Language.Builder::build));

    private MessageTables() {}

    private static <B extends Message.Builder<B>, E extends Message> AttributeTable<B, E> message(
            String name, ElementType type, Supplier<B> builder, Function<B, E> build) {
        return new AttributeTable<>(name, type, builder, build)
                .row("to", "+1 989", (message, text) -> message.to(text), Message::to)
                .row("from", "me", (message, text) -> message.from(text), Message::from)
                .row("action", "/next", (message, text) -> message.action(text), Message::action)
                .row("method", "POST", (message, text) -> message.method(POST), Message::method, POST)
                .needs("action")
                .row(
                        "statusCallback",
                        "http://a.example/b?c=d&e=f",
                        (message, text) -> message.statusCallback(text),
                        Message::statusCallback);
    }

    private static <B extends GeolocationType.Builder<B>, E extends GeolocationType> AttributeTable<B, E> device(
            String name, ElementType type, Supplier<B> builder, Function<B, E> build) {
        return new AttributeTable<>(name, type, builder, build)
                .required(
                        "deviceIdentifier",
                        "+1 989",
                        (device, text) -> device.deviceIdentifier(text),
                        GeolocationType::deviceIdentifier);
    }

    private static <B extends GeolocationType.Builder<B>, E extends GeolocationType> AttributeTable<B, E> reported(
            AttributeTable<B, E> table) {
        return table.row("action", "/next", (device, text) -> device.action(text), GeolocationType::action)
                .row("method", "GET", (device, text) -> device.method(GET), GeolocationType::method, GET)
                .needs("action")
                .row(
                        "statusCallback",
                        "https://a.example/found",
                        (device, text) -> device.statusCallback(text),
                        GeolocationType::statusCallback);
    }
}
