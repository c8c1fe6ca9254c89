package io.rcml.rest;

import io.rcml.call.CallSid;
import io.rcml.call.CallStatus;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which calls to list, and which page of them. Immutable and thread-safe.
 *
 * <p>Source: REST, Calls, List Filter and Paging Information.
 */
public final class CallFilter {

    private static final int LARGEST_OF_RESTCOMM = 1000;

    private final Fields form;

    private CallFilter(Fields form) {
        this.form = form;
    }

    /** {@return a builder of a filter, which lets all calls through until something is set} */
    public static Builder builder() {
        return new Builder();
    }

    static CallFilter from(Consumer<Builder> filter) {
        Builder builder = builder();
        filter.accept(builder);
        return builder.build();
    }

    /** This filter with some parameters in place of its own. */
    CallFilter with(Map<String, String> others) {
        Fields changed = form.copy();
        others.forEach(changed::set);
        return new CallFilter(changed);
    }

    Fields form() {
        return form;
    }

    /** Requires that a page is not larger than the platform's may be. */
    void requirePageOf(CallApi.Platform platform) {
        String size = form.asMap().getOrDefault("PageSize", "0");
        if (platform == CallApi.Platform.RESTCOMM && Integer.parseInt(size) > LARGEST_OF_RESTCOMM) {
            throw new IllegalArgumentException("CallFilter PageSize is " + size + ", and RestComm allows "
                    + LARGEST_OF_RESTCOMM + "; ask for fewer, or set rcml.api.platform if it is CallAPI's");
        }
    }

    /** {@return what is sent, by the platform's names; unmodifiable} */
    public Map<String, String> parameters() {
        return form.asMap();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallFilter that && parameters().equals(that.parameters());
    }

    @Override
    public int hashCode() {
        return parameters().hashCode();
    }

    /** {@return what is sent, as it is sent} */
    @Override
    public String toString() {
        return form.encoded();
    }

    /** An order of calls. */
    public enum Order {
        /** By the time at which the platform took them up, the last one first. */
        DATE_CREATED("DateCreated"),
        /** The first one first. */
        DATE_ASCENDING("DateAsc");

        private final String value;

        Order(String value) {
            this.value = value;
        }
    }

    /** Builds a {@link CallFilter}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder {

        private static final int LARGEST_PAGE = 2000;
        private static final Set<String> OWN = Set.of(
                "From",
                "To",
                "Status",
                "StartTime",
                "EndTime",
                "CallSid",
                "SortBy",
                "ParentCallSid",
                "Page",
                "PageSize");

        private final Fields form = new Fields("CallFilter");

        private Builder() {}

        /**
         * Calls from a caller.
         *
         * @param from a number or a name
         * @return this builder
         * @throws IllegalArgumentException if it is null or blank or has control characters
         */
        public Builder from(String from) {
            return set("From", from);
        }

        /**
         * Calls to a callee.
         *
         * @param to a number or a name
         * @return this builder
         * @throws IllegalArgumentException if it is null or blank or has control characters
         */
        public Builder to(String to) {
            return set("To", to);
        }

        /**
         * Calls that are doing so, or ended so.
         *
         * @param status the status
         * @return this builder
         */
        public Builder status(CallStatus status) {
            return set("Status", status.value());
        }

        /**
         * Calls that began on a day.
         *
         * @param date the day, in the platform's time zone
         * @return this builder
         */
        public Builder startTime(LocalDate date) {
            return set("StartTime", date.toString());
        }

        /**
         * Calls that began before a day. Source: CallAPI, "Listing Calls".
         *
         * @param date the day, in the platform's time zone
         * @return this builder
         */
        public Builder endTime(LocalDate date) {
            return set("EndTime", date.toString());
        }

        /**
         * One call alone. Source: CallAPI, "Listing Calls".
         *
         * @param sid the call
         * @return this builder
         */
        public Builder callSid(CallSid sid) {
            return set("CallSid", sid.value());
        }

        /**
         * In which order calls are listed. Source: CallAPI, "Listing Calls", {@code SortBy}.
         *
         * @param order the order
         * @return this builder
         */
        public Builder sortBy(Order order) {
            return set("SortBy", order.value);
        }

        /**
         * Calls that were dialled for another.
         *
         * @param sid the caller's leg
         * @return this builder
         */
        public Builder parentCallSid(CallSid sid) {
            return set("ParentCallSid", sid.value());
        }

        /**
         * The page to begin with; {@link CallPage#next} has the others. Platform default: the first, 0.
         *
         * @param page the number, from 0
         * @return this builder
         * @throws IllegalArgumentException if it is less than 0
         */
        public Builder page(int page) {
            if (page < 0) {
                throw new IllegalArgumentException("CallFilter Page must be 0 or more, not \"" + page + '"');
            }
            return set("Page", String.valueOf(page));
        }

        /**
         * How many calls are on a page. Platform default: 50.
         *
         * @param calls from 1 to 2000, which is CallAPI's limit; RestComm's is 1000
         * @return this builder
         * @throws IllegalArgumentException if there are fewer or more
         */
        public Builder pageSize(int calls) {
            if (calls < 1 || calls > LARGEST_PAGE) {
                throw new IllegalArgumentException("CallFilter PageSize must be from 1 to 2000, not \"" + calls + '"');
            }
            return set("PageSize", String.valueOf(calls));
        }

        /**
         * Sets what the platform has and this version does not know.
         *
         * @param name the parameter's name, such as {@code ConferenceSid}
         * @param value its value
         * @return this builder
         * @throws IllegalArgumentException if there is a method of its own for it, or either is null or blank or has control
         *     characters
         */
        public Builder parameter(String name, String value) {
            form.requireOther(name, OWN);
            return set(name, value);
        }

        private Builder set(String name, @Nullable String value) {
            form.set(name, value);
            return this;
        }

        /** {@return the filter} */
        public CallFilter build() {
            return new CallFilter(form.copy());
        }
    }
}
