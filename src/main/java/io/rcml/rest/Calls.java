package io.rcml.rest;

import io.rcml.call.CallSid;
import io.rcml.call.CallStatus;
import io.rcml.links.Link;
import io.rcml.model.HttpMethod;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * The calls of an account: starts them, reads them, moves them to other documents, and ends them.
 *
 * <p>Each method waits for the platform's answer, at most for {@linkplain CallApi.Builder#timeout the configured time}, and throws
 * {@link CallApiException} if it does not do, or may not have done, what it was asked; and {@link IllegalStateException} once the
 * {@link CallApi} is closed. The forms named {@code …Async} do the same on a thread of the {@code CallApi}, which has 16 of them:
 * what they would throw then is the stage's exception, and the time runs from when there is a thread.
 *
 * <p>Thread-safe. Source: REST, for calls already running.
 */
public final class Calls {

    private static final String CALLS = "Calls";
    private static final String LIST_CALLS = "ListCalls";
    private static final String URL = "Call Url";

    private final HttpApi platform;

    Calls(HttpApi platform) {
        this.platform = platform;
    }

    /**
     * Starts a call.
     *
     * @param call who calls whom, and which document runs once the callee has answered
     * @return the call, which is usually queued
     */
    public Call create(NewCall call) {
        return platform.post(Resource.all(CALLS), call.form(), Call::of);
    }

    /**
     * Starts a call.
     *
     * @param call sets who calls whom, and which document runs once the callee has answered
     * @return the call, which is usually queued
     * @throws IllegalArgumentException if something is set to what it may not be
     * @throws IllegalStateException if something is missing
     */
    public Call create(Consumer<NewCall.Builder> call) {
        return create(NewCall.from(call));
    }

    /**
     * Starts a call, as {@link #create(NewCall)} does.
     *
     * @param call who calls whom, and which document runs once the callee has answered
     * @return the call to be
     */
    public CompletionStage<Call> createAsync(NewCall call) {
        return platform.async(() -> create(call));
    }

    /**
     * Starts a call, as {@link #create(Consumer)} does.
     *
     * @param call sets, before this returns, who calls whom, and which document runs once the callee has answered
     * @return the call to be
     */
    public CompletionStage<Call> createAsync(Consumer<NewCall.Builder> call) {
        return createAsync(NewCall.from(call));
    }

    /**
     * Reads a call.
     *
     * @param sid the call
     * @return the call as it is now
     */
    public Call get(CallSid sid) {
        return platform.platform() == CallApi.Platform.CALLAPI
                ? platform.read(Resource.one(LIST_CALLS, sid.value()), Fields.empty(), CallPage::only)
                : platform.get(Resource.one(CALLS, sid.value()), Fields.empty(), Call::of);
    }

    /**
     * Reads a call, as {@link #get(CallSid)} does.
     *
     * @param sid the call
     * @return the call as it will be then
     */
    public CompletionStage<Call> getAsync(CallSid sid) {
        return platform.async(() -> get(sid));
    }

    /**
     * Moves a live call to another document, whatever it is doing.
     *
     * @param sid the call
     * @param link a link to an {@code @OnCall} handler, which is asked what to do next
     * @return the call
     * @throws IllegalArgumentException if the link leads to another kind of handler
     */
    public Call move(CallSid sid, Link link) {
        return change(sid, CallChange.moved(LinkChecks.call(URL, link), null));
    }

    /**
     * Moves a live call to another document, as {@link #move(CallSid, Link)} does.
     *
     * @param sid the call
     * @param link a link to an {@code @OnCall} handler
     * @return the call to be
     * @throws IllegalArgumentException if the link leads to another kind of handler
     */
    public CompletionStage<Call> moveAsync(CallSid sid, Link link) {
        return changeAsync(sid, CallChange.moved(LinkChecks.call(URL, link), null));
    }

    /**
     * Moves a live call to another document, which the platform requests by POST.
     *
     * @param sid the call
     * @param url the document's absolute URL
     * @return the call
     * @throws IllegalArgumentException if it is not an absolute http or https URL
     */
    public Call move(CallSid sid, String url) {
        return change(sid, CallChange.moved(LinkChecks.url(URL, url), null));
    }

    /**
     * Moves a live call to another document, as {@link #move(CallSid, String)} does.
     *
     * @param sid the call
     * @param url the document's absolute URL
     * @return the call to be
     * @throws IllegalArgumentException if it is not an absolute http or https URL
     */
    public CompletionStage<Call> moveAsync(CallSid sid, String url) {
        return changeAsync(sid, CallChange.moved(LinkChecks.url(URL, url), null));
    }

    /**
     * Moves a live call to another document.
     *
     * @param sid the call
     * @param url the document's absolute URL
     * @param method the HTTP method by which the platform requests it
     * @return the call
     * @throws IllegalArgumentException if it is not an absolute http or https URL
     */
    public Call move(CallSid sid, String url, HttpMethod method) {
        return change(sid, CallChange.moved(LinkChecks.url(URL, url), LinkChecks.given("Call Method", method)));
    }

    /**
     * Moves a live call to another document, as {@link #move(CallSid, String, HttpMethod)} does.
     *
     * @param sid the call
     * @param url the document's absolute URL
     * @param method the HTTP method by which the platform requests it
     * @return the call to be
     * @throws IllegalArgumentException if it is not an absolute http or https URL
     */
    public CompletionStage<Call> moveAsync(CallSid sid, String url, HttpMethod method) {
        return changeAsync(sid, CallChange.moved(LinkChecks.url(URL, url), LinkChecks.given("Call Method", method)));
    }

    /**
     * Ends a call, whether it goes on or still rings: {@code Status=completed}.
     *
     * @param sid the call
     * @return the call
     */
    public Call hangUp(CallSid sid) {
        return change(sid, CallChange.ended(CallStatus.COMPLETED));
    }

    /**
     * Ends a call, as {@link #hangUp} does.
     *
     * @param sid the call
     * @return the call to be
     */
    public CompletionStage<Call> hangUpAsync(CallSid sid) {
        return changeAsync(sid, CallChange.ended(CallStatus.COMPLETED));
    }

    /**
     * Ends a call unless somebody has answered it: {@code Status=canceled}.
     *
     * @param sid the call
     * @return the call
     */
    public Call cancel(CallSid sid) {
        return change(sid, CallChange.ended(CallStatus.CANCELED));
    }

    /**
     * Ends a call unless somebody has answered it, as {@link #cancel} does.
     *
     * @param sid the call
     * @return the call to be
     */
    public CompletionStage<Call> cancelAsync(CallSid sid) {
        return changeAsync(sid, CallChange.ended(CallStatus.CANCELED));
    }

    /**
     * Changes a live call: moves it, mutes it, or says where else to report and to ask.
     *
     * @param sid the call
     * @param change sets what is to change
     * @return the call
     * @throws IllegalArgumentException if something is set to what it may not be
     * @throws IllegalStateException if nothing is set
     */
    public Call change(CallSid sid, Consumer<CallChange.Builder> change) {
        return change(sid, CallChange.from(change).form());
    }

    /**
     * Changes a live call, as {@link #change(CallSid, Consumer)} does.
     *
     * @param sid the call
     * @param change sets, before this returns, what is to change
     * @return the call to be
     * @throws IllegalArgumentException if something is set to what it may not be
     * @throws IllegalStateException if nothing is set
     */
    public CompletionStage<Call> changeAsync(CallSid sid, Consumer<CallChange.Builder> change) {
        return changeAsync(sid, CallChange.from(change).form());
    }

    /**
     * Lists calls, a page of them.
     *
     * @param filter which calls, and which page of them
     * @return the page, which knows how to go on
     */
    public CallPage list(CallFilter filter) {
        filter.requirePageOf(platform.platform());
        HttpApi.Reader<CallPage> page = fields -> CallPage.of(filter, fields);
        return platform.platform() == CallApi.Platform.CALLAPI
                ? platform.read(Resource.all(LIST_CALLS), filter.form(), page)
                : platform.get(Resource.all(CALLS), filter.form(), page);
    }

    /**
     * Lists calls, a page of them.
     *
     * @param filter sets which calls, and which page of them
     * @return the page, which knows how to go on
     * @throws IllegalArgumentException if something is set to what it may not be
     */
    public CallPage list(Consumer<CallFilter.Builder> filter) {
        return list(CallFilter.from(filter));
    }

    /**
     * Lists calls, as {@link #list(CallFilter)} does.
     *
     * @param filter which calls, and which page of them
     * @return the page to be
     */
    public CompletionStage<CallPage> listAsync(CallFilter filter) {
        return platform.async(() -> list(filter));
    }

    /**
     * Lists calls, as {@link #list(Consumer)} does.
     *
     * @param filter sets, before this returns, which calls, and which page of them
     * @return the page to be
     * @throws IllegalArgumentException if something is set to what it may not be
     */
    public CompletionStage<CallPage> listAsync(Consumer<CallFilter.Builder> filter) {
        return listAsync(CallFilter.from(filter));
    }

    private Call change(CallSid sid, Fields form) {
        return platform.post(Resource.one(CALLS, sid.value()), form, Call::of);
    }

    private CompletionStage<Call> changeAsync(CallSid sid, Fields form) {
        return platform.async(() -> change(sid, form));
    }
}
