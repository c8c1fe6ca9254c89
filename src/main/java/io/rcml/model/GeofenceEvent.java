package io.rcml.model;

import java.util.Locale;

/** What happens at a geofence, for a {@link Notification}. */
public enum GeofenceEvent implements Value {
    /** The device enters. */
    IN,
    /** The device leaves. */
    OUT,
    /** The device enters or leaves. */
    IN_OUT;

    @Override
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
