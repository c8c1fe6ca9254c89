package io.rcml.demo;

import io.rcml.call.RecordResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The messages that callers left, by where each can be heard. */
@ApplicationScoped
public class Voicemail {

    private final Queue<String> messages = new ConcurrentLinkedQueue<>();

    public void keep(RecordResult message) {
        message.recordingUrl().ifPresent(messages::add);
    }

    public List<String> messages() {
        return List.copyOf(messages);
    }
}
