package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;

/**
 * The requests over their parameters.
 *
 * <p>Each is public, since JSON-B implementations look into a value's own class, inside a class that is not, since its
 * interface is all that anyone else needs.
 */
final class Views {

    private Views() {}

    @JsonbTypeAdapter(JsonForms.OfVoiceRequest.class)
    public record OfVoiceRequest(Parameters parameters) implements VoiceRequest {
        public OfVoiceRequest {
            CallSid.required("VoiceRequest", parameters);
        }

        @Override
        public String toString() {
            return "VoiceRequest" + parameters;
        }
    }

    @JsonbTypeAdapter(JsonForms.OfScreeningRequest.class)
    public record OfScreeningRequest(Parameters parameters) implements ScreeningRequest {
        public OfScreeningRequest {
            CallSid.required("ScreeningRequest", parameters);
        }

        @Override
        public String toString() {
            return "ScreeningRequest" + parameters;
        }
    }

    @JsonbTypeAdapter(JsonForms.OfDialResult.class)
    public record OfDialResult(Parameters parameters) implements DialResult {
        public OfDialResult {
            CallSid.required("DialResult", parameters);
        }

        @Override
        public String toString() {
            return "DialResult" + parameters;
        }
    }

    @JsonbTypeAdapter(JsonForms.OfGatherResult.class)
    public record OfGatherResult(Parameters parameters) implements GatherResult {
        public OfGatherResult {
            CallSid.required("GatherResult", parameters);
        }

        @Override
        public String toString() {
            return "GatherResult" + parameters;
        }
    }

    @JsonbTypeAdapter(JsonForms.OfRecordResult.class)
    public record OfRecordResult(Parameters parameters) implements RecordResult {
        public OfRecordResult {
            CallSid.required("RecordResult", parameters);
        }

        @Override
        public String toString() {
            return "RecordResult" + parameters;
        }
    }

    @JsonbTypeAdapter(JsonForms.OfTranscriptionResult.class)
    public record OfTranscriptionResult(Parameters parameters) implements TranscriptionResult {
        @Override
        public String toString() {
            return "TranscriptionResult" + parameters;
        }
    }

    @JsonbTypeAdapter(JsonForms.OfSmsResult.class)
    public record OfSmsResult(Parameters parameters) implements SmsResult {
        @Override
        public String toString() {
            return "SmsResult" + parameters;
        }
    }

    @JsonbTypeAdapter(JsonForms.OfFaxResult.class)
    public record OfFaxResult(Parameters parameters) implements FaxResult {
        @Override
        public String toString() {
            return "FaxResult" + parameters;
        }
    }

    @JsonbTypeAdapter(JsonForms.OfGeolocationResult.class)
    public record OfGeolocationResult(Parameters parameters) implements GeolocationResult {
        @Override
        public String toString() {
            return "GeolocationResult" + parameters;
        }
    }
}
