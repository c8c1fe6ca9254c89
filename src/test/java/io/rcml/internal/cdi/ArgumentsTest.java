package io.rcml.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.call.CallAnswered;
import io.rcml.call.CallSid;
import io.rcml.call.StatusCallback;
import io.rcml.links.Link;
import io.rcml.links.Links;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Qualifier;
import jakarta.inject.Singleton;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Arguments, scopes and links of handlers, in a real CDI container. */
class ArgumentsTest {

    private Application application;
    private Heard heard;

    @BeforeEach
    void deploy() {
        application =
                Application.of(Agents.class, Kept.class, Night.class, Heard.class, Own.class, Loud.class, Quiet.class);
        heard = application.bean(Heard.class);
    }

    @AfterEach
    void undeploy() {
        application.close();
    }

    @Test
    void arguments_are_bound_by_type_and_beans_are_destroyed() {
        assertThat(application.answer(
                        "/agents/alice/2026/args", "CallStatus", "ringing", "day", "2026-01-02", "n", "1", "n", "2"))
                .isEqualTo("200");
        assertThat(heard.handled)
                .containsExactly("CA1 alice 2026 Optional[2026-01-02] [1, 2] Optional.empty own loud own own");
        assertThat(heard.destroyed).containsExactly("own", "own");
    }

    @Test
    void other_scopes_keep_their_instance() {
        application.answer("/kept/count", "CallStatus", "ringing");
        application.answer("/kept/count", "CallStatus", "ringing");
        assertThat(heard.handled).containsExactly("1", "2");
    }

    @Test
    void a_dependent_controller_is_destroyed_after_the_call() {
        application.answer("/night/inherited", "CallStatus", "ringing");
        assertThat(heard.handled).containsExactly("Night");
        assertThat(heard.destroyed).containsExactly("night");
    }

    @Test
    void links_are_made_from_references_and_names() {
        Links links = application.bean(Links.class);
        assertThat(links.to(Agents::answered)).hasToString("https://app.example.com/phone/agents/answered");
        assertThat(links.to(Agents.class, "arguments").with("agent", "a b").with("year", 1))
                .hasToString("https://app.example.com/phone/agents/a%20b/1/args");
    }

    @Test
    void links_know_who_inherits_a_handler() {
        Links links = application.bean(Links.class);
        assertThat(links.to(Night::inherited)).hasToString("https://app.example.com/phone/night/inherited");
        assertThat(links.to(Kept::inherited)).hasToString("https://app.example.com/phone/kept/inherited");
        assertThat(links.to(Kept.class, "inherited")).hasToString("https://app.example.com/phone/kept/inherited");
        assertThat(new Night().own(links)).hasToString("https://app.example.com/phone/night/inherited");
        assertThat(new Kept().own(links)).hasToString("https://app.example.com/phone/kept/inherited");
    }

    @Test
    void what_is_no_handler_has_no_link() {
        Links links = application.bean(Links.class);
        String test = ArgumentsTest.class.getName() + '$';
        assertThatThrownBy(() -> links.to(Heard::later))
                .hasMessage(test + "Heard.later is no handler; annotate it with @OnCall, @OnScreening or @OnStatus");
        assertThatThrownBy(() -> links.to((Agents agents) -> agents.fails()))
                .hasMessage("A lambda in " + ArgumentsTest.class.getName()
                        + " is no handler; give the reference of one, such as Reception::answered, or its class and"
                        + " name, such as Reception.class, \"answered\"");
        assertThatThrownBy(() -> links.to(Base::inherited))
                .hasMessage(test + "Base.inherited is a handler of several controllers, " + test + "Kept and " + test
                        + "Night; name one by its class, such as Kept.class, \"inherited\"");
        assertThatThrownBy(() -> links.to(Agents.class, "nobody"))
                .hasMessage(test + "Agents.nobody is no handler; annotate it with @OnCall, @OnScreening or @OnStatus");
    }

    @RcmlController("/agents")
    static class Agents {

        @Inject
        Heard heard;

        @OnStatus("/answered")
        void answered(CallAnswered call) {
            heard.handled.add("answered");
        }

        @OnStatus("/throws")
        void fails() throws Exception {
            throw new Exception("broken");
        }

        @OnStatus("/{agent}/{year}/args")
        void arguments(
                CallSid sid,
                @Param("agent") String agent,
                @Param("year") int year,
                @Param("day") Optional<LocalDate> day,
                @Param("n") List<Long> numbers,
                @Param("none") Optional<CallSid> none,
                Own own,
                @Marked Voice voice,
                Instance<Own> several,
                Event<String> event,
                Supplies<String> generic) {
            event.fire("x");
            heard.handled.add(String.join(
                    " ",
                    List.of(
                            sid.value(),
                            agent,
                            String.valueOf(year),
                            day.toString(),
                            numbers.toString(),
                            none.toString(),
                            own.name(),
                            voice.name(),
                            several.get().name(),
                            generic.get())));
        }
    }

    abstract static class Base {

        @Inject
        Heard heard;

        @OnStatus("/inherited")
        void inherited(StatusCallback call) {
            heard.handled.add(getClass().getSimpleName());
        }

        Link own(Links links) {
            return links.to(this::inherited);
        }
    }

    @ApplicationScoped
    @RcmlController("/kept")
    static class Kept extends Base {

        private int count;

        @OnStatus("/count")
        void count() {
            heard.handled.add(String.valueOf(++count));
        }
    }

    @Dependent
    @RcmlController("/night")
    static class Night extends Base {

        @PreDestroy
        void end() {
            heard.destroyed.add("night");
        }
    }

    @Qualifier
    @Retention(RetentionPolicy.RUNTIME)
    @interface Marked {}

    interface Voice {
        String name();
    }

    interface Supplies<T> {
        T get();
    }

    @Marked
    @ApplicationScoped
    static class Loud implements Voice {
        @Override
        public String name() {
            return "loud";
        }
    }

    @ApplicationScoped
    static class Quiet implements Voice, Supplies<String> {
        @Override
        public String name() {
            return "quiet";
        }

        @Override
        public String get() {
            return "own";
        }
    }

    @Dependent
    static class Own {

        @Inject
        Heard heard;

        String name() {
            return "own";
        }

        @PreDestroy
        void end() {
            heard.destroyed.add("own");
        }
    }

    @Singleton
    static class Heard {

        final List<String> handled = new CopyOnWriteArrayList<>();
        final List<String> destroyed = new CopyOnWriteArrayList<>();

        void later(@ObservesAsync StatusCallback call) {}
    }
}
