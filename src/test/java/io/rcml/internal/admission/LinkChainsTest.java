package io.rcml.internal.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.internal.cdi.LogRecords;
import io.rcml.internal.deployment.GuardedApplication;
import io.rcml.links.Link;
import io.rcml.links.Links;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * Chains of links: each is used for whatever request, and the next is one of those that its handler makes. However long, a chain
 * leads no further than its first link does, which is of the call CA1 of the account AC1.
 *
 * <p>What comes of a leg may name any leg, since nobody says whose legs are whose. Such a leg, once it is served, is the one that
 * the next links are for beside the call, and that is the only way for a chain to come to another sid.
 */
class LinkChainsTest {

    private static final Instant START = Instant.parse("2026-07-04T09:05:06Z");
    private static final long DAY = 24 * 60 * 60;
    private static final List<String> CALLS = List.of("call", "room", "smsSent", "faxSent", "located");
    private static final List<String> SCREENINGS = List.of("whisper", "smsOfLeg", "faxOfLeg", "legLocated");
    private static final List<String> REPORTS = List.of("heard", "delivered", "speech");
    private static final List<String> ALL =
            Stream.of(CALLS, SCREENINGS, REPORTS).flatMap(List::stream).toList();
    private static final List<String> SIDS = List.of("CA1", "CA2", "CA3", "CA8", "CA9");

    /** A request by a link, and which of its handler's links is used next. */
    private record Step(
            @Nullable String account,
            @Nullable String call,
            @Nullable String parent,
            int hours,
            String next) {

        String[] form() {
            List<String> form = new ArrayList<>();
            add(form, "AccountSid", account);
            add(form, "CallSid", call);
            add(form, "ParentCallSid", parent);
            return form.toArray(String[]::new);
        }

        private static void add(List<String> form, String name, @Nullable String value) {
            if (value != null) {
                form.add(name);
                form.add(value);
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> chains() {
        Arbitrary<String> account =
                Arbitraries.of("AC1", "AC1", "AC1", "AC1", "AC2").injectNull(0.25);
        Arbitrary<String> call = Arbitraries.of(SIDS).injectNull(0.2);
        Arbitrary<String> parent = Arbitraries.of(SIDS).injectNull(0.5);
        return Combinators.combine(account, call, parent, Arbitraries.integers().between(0, 12), Arbitraries.of(ALL))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    @Property(tries = 2_000)
    void a_chain_of_links_leads_no_further_than_its_first(
            @ForAll("chains") List<Step> chain, @ForAll("chains") List<Step> probes) {
        try (LogRecords refusals = new LogRecords()) {
            walk(chain, probes);
            assertThat(refusals.records()).allMatch(refusal -> refusal.getThrown() == null);
        }
    }

    private static void walk(List<Step> chain, List<Step> probes) {
        GuardedApplication application = new GuardedApplication(Map.of(), Line.class);
        Instant now = START;
        Links links = application
                .linksBehind("/line/call", "AccountSid", "AC1", "CallSid", "CA1")
                .orElseThrow();
        String handler = chain.get(0).next();
        Reach reach = new Reach(Set.of("CA1"), Optional.empty(), false);
        String url = url(links, handler);
        for (Step step : chain) {
            reach.check(application, handler, url, probes, now);
            now = now.plusSeconds(step.hours() * 60L * 60);
            application.at(now);
            Optional<Links> next = application.linksBehind(url, step.form());
            if (next.isPresent()) {
                reach = reach.after(handler, step, url);
                handler = step.next();
                url = url(next.get(), handler);
            }
        }
    }

    private static String url(Links links, String handler) {
        Link link = links.to(Line.class, handler);
        return handler.equals("room") ? link.with("n", "1").url() : link.url();
    }

    /**
     * How far a link may lead.
     *
     * @param sids the calls that it may be of
     * @param end when it has to end, if something bounds it
     * @param closing whether what it leads to has to end then, too
     */
    private record Reach(Set<String> sids, Optional<Instant> end, boolean closing) {

        Reach after(String handler, Step step, String url) {
            Set<String> further = new HashSet<>(sids);
            boolean ofLeg = handler.equals("whisper") || handler.equals("heard");
            if (ofLeg && step.call() != null) {
                further.add(step.call());
            }
            boolean closes = closing || SCREENINGS.contains(handler);
            boolean isSilent = step.call() == null || step.account() == null;
            return new Reach(further, closes || isSilent ? Optional.of(Tokens.end(url)) : Optional.empty(), closes);
        }

        void check(GuardedApplication application, String handler, String url, List<Step> probes, Instant now) {
            assertThat(Tokens.end(url)).isBeforeOrEqualTo(end.orElse(now.plusSeconds(DAY)));
            for (Step probe : probes) {
                if (application.status(url, probe.form()) == 200) {
                    assertThat(isWithin(handler, probe))
                            .as("%s by %s, of %s", handler, probe, sids)
                            .isTrue();
                }
            }
            for (String other : ALL) {
                if (!other.equals(handler)) {
                    String moved = url.replaceFirst(".*~", Tokens.path(other) + '~');
                    assertThat(application.status(moved, "AccountSid", "AC1", "CallSid", "CA1"))
                            .isEqualTo(403);
                }
            }
            if (handler.equals("room")) {
                assertThat(application.status(url.replace("n=1", "n=2"), "AccountSid", "AC1", "CallSid", "CA1"))
                        .isEqualTo(403);
            }
        }

        private boolean isWithin(String handler, Step probe) {
            boolean mayBeSilent =
                    !List.of("call", "room", "whisper", "heard", "speech").contains(handler);
            boolean account =
                    probe.account() == null ? mayBeSilent : probe.account().equals("AC1");
            boolean ofCall = CALLS.contains(handler) || handler.equals("speech");
            boolean ofResult = mayBeSilent && !ofCall;
            boolean call = probe.call() == null ? mayBeSilent : sids.contains(probe.call());
            boolean leg = probe.parent() == null || (call && probe.call() != null) || sids.contains(probe.parent());
            boolean result = probe.call() != null ? call : probe.parent() == null || sids.contains(probe.parent());
            return account && (ofCall ? call : ofResult ? result : leg);
        }
    }
}
