package io.rcml.model;

/** Random verbs that send something beside a call, or ask something of a device. */
final class RandomMessages {

    private final Chance chance;

    RandomMessages(Chance chance) {
        this.chance = chance;
    }

    Verb verb() {
        return switch (chance.below(7)) {
            case 0 -> sms();
            case 1 -> fax();
            case 2 -> email();
            case 3 -> geolocation();
            case 4 -> ussdCollect();
            case 5 -> ussdMessage();
            default -> language();
        };
    }

    GeolocationType asked() {
        return chance.coin() ? immediate() : notification();
    }

    private Sms sms() {
        Sms.Builder sms = Sms.builder().text(chance.text());
        message(sms);
        return sms.build();
    }

    private Fax fax() {
        Fax.Builder fax = Fax.builder().url(chance.url());
        message(fax);
        return fax.build();
    }

    private void message(Message.Builder<?> message) {
        chance.maybe(() -> message.to(chance.filledLine()));
        chance.maybe(() -> message.from(chance.filledLine()));
        chance.maybe(() -> {
            message.action(chance.url());
            chance.maybe(() -> message.method(chance.method()));
        });
        chance.maybe(() -> message.statusCallback("https://a.example/?b=c&d=e"));
        chance.extras(message);
    }

    private Email email() {
        Email.Builder email = Email.builder()
                .to(chance.filledLine())
                .from(chance.filledLine())
                .body(chance.text());
        chance.maybe(() -> email.cc(chance.filledLine()));
        chance.maybe(() -> email.bcc(chance.filledLine()));
        chance.maybe(() -> email.subject(chance.line()));
        chance.extras(email);
        return email.build();
    }

    private Geolocation geolocation() {
        Geolocation.Builder geolocation = Geolocation.builder().ask(asked());
        chance.extras(geolocation);
        return geolocation.build();
    }

    private Immediate immediate() {
        Immediate.Builder immediate = Immediate.builder();
        asked(immediate);
        return immediate.build();
    }

    private Notification notification() {
        Notification.Builder area = Notification.builder();
        asked(area);
        chance.maybe(
                () -> area.eventGeofencingLatitude(chance.filledLine()).eventGeofencingLongitude(chance.filledLine()));
        chance.maybe(() -> area.geofenceRange(chance.positive()));
        chance.maybe(() -> area.geofenceEvent(chance.of(GeofenceEvent.values())));
        return area.build();
    }

    private void asked(GeolocationType.Builder<?> asked) {
        asked.deviceIdentifier(chance.filledLine());
        chance.maybe(() -> {
            asked.action(chance.url());
            chance.maybe(() -> asked.method(chance.method()));
        });
        chance.maybe(() -> asked.statusCallback("https://a.example/?b=c&d=e"));
        chance.extras(asked);
    }

    private UssdCollect ussdCollect() {
        UssdCollect.Builder collect = UssdCollect.builder().message(ussdMessage());
        chance.upTo(2, () -> collect.message(ussdMessage()));
        chance.maybe(() -> collect.action(chance.url()));
        chance.extras(collect);
        return collect.build();
    }

    private UssdMessage ussdMessage() {
        UssdMessage.Builder message = UssdMessage.builder().text(chance.text());
        chance.extras(message);
        return message.build();
    }

    private Language language() {
        Language.Builder language = Language.builder().language(chance.text());
        chance.extras(language);
        return language.build();
    }
}
