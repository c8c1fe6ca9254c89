package io.rcml;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.rcml.call.CallEvent;

/** The arrows of the design: each room, and what it may use. */
@AnalyzeClasses(packages = "io.rcml", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CALL = "io.rcml.call";
    private static final String LINKS = "io.rcml.links";
    private static final String MODEL = "io.rcml.model";
    private static final String LINT = "io.rcml.lint";
    private static final String ANNOTATION = "io.rcml.annotation";
    private static final String REST = "io.rcml.rest";
    private static final String FILTER = "io.rcml.servlet";
    private static final String SIMULATOR = "io.rcml.simulator..";

    private static final String TEXT = "io.rcml.internal.text";
    private static final String XML = "io.rcml.internal.xml";
    private static final String CONFIG = "io.rcml.internal.config";
    private static final String HTTP = "io.rcml.internal.http";
    private static final String GUARD = "io.rcml.internal.guard";
    private static final String ROUTING = "io.rcml.internal.routing";
    private static final String ADMISSION = "io.rcml.internal.admission";
    private static final String BINDING = "io.rcml.internal.binding";
    private static final String VERBS = "io.rcml.internal.verbs";
    private static final String LINKING = "io.rcml.internal.linking";
    private static final String DISPATCH = "io.rcml.internal.dispatch";
    private static final String DEPLOYMENT = "io.rcml.internal.deployment";
    private static final String CLI = "io.rcml.internal.cli";
    private static final String CDI = "io.rcml.internal.cdi";
    private static final String JAXRS = "io.rcml.internal.jaxrs";
    private static final String SERVLET = "io.rcml.internal.servlet";

    /** What every room from {@code config} on may use: what users write, say and hear. */
    private static final String[] LANGUAGE = {CALL, MODEL, LINKS, ANNOTATION, TEXT};

    private static final DescribedPredicate<JavaClass> CALL_EVENT =
            describe("CallEvent", type -> type.getBaseComponentType().isEquivalentTo(CallEvent.class));

    @ArchTest
    static final ArchRule TEXT_STANDS_ABOVE_ALL =
            room(TEXT).because("text from outside is made safe before anything else is done with it");

    @ArchTest
    static final ArchRule XML_KNOWS_NOTHING_OF_RCML =
            room(XML, TEXT).because("XML as text has one home, which the language can change without touching");

    @ArchTest
    static final ArchRule CALL_IS_PLAIN_DATA = room(CALL, TEXT, "jakarta.json.bind..")
            .because("what is heard must be usable in any program, and goes to and comes from JSON through JSON-B");

    @ArchTest
    static final ArchRule LINKS_NAME_EVENTS =
            room(LINKS, CALL, TEXT, XML).because("a URL of a handler can be made and tested without any handler");

    @ArchTest
    static final ArchRule MODEL_WRITES_XML_AND_NAMES_EVENTS = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat(jdkOr(MODEL, LINKS, XML, TEXT).or(CALL_EVENT))
            .because(
                    "what can be said is plain Java; of what is heard it knows only the events that can be subscribed to");

    @ArchTest
    static final ArchRule LINT_READS_THE_MODEL = room(LINT, MODEL, XML, TEXT)
            .because("advice is about documents, and about texts to the letter and with their places");

    @ArchTest
    static final ArchRule ANNOTATIONS_NAME_THE_LANGUAGE = room(
                    ANNOTATION, MODEL, CALL, "jakarta.enterprise..", "jakarta.inject..")
            .because(
                    "what users write is the language's words, and CDI's stereotypes, nothing of how they are handled");

    @ArchTest
    static final ArchRule REST_ASKS_IN_THE_LANGUAGE_AND_HEARS_CALLS = room(
                    REST, MODEL, CALL, LINKS, TEXT, "jakarta.json.bind..")
            .because("live calls are moved from any program, with the JDK's HTTP client and JSON-B and no handler");

    @ArchTest
    static final ArchRule CONFIG_READS_KEYS =
            room(CONFIG, TEXT).because("a key is read and its problem is recorded before anything else is known");

    @ArchTest
    static final ArchRule GUARDS_KNOW_NO_HANDLERS =
            room(GUARD, TEXT).because("cryptography is small, and tested alone");

    @ArchTest
    static final ArchRule HTTP_KNOWS_NO_SERVLETS =
            room(HTTP, and(CONFIG)).because("a request must be the same for the filter, for CDI and for a test");

    @ArchTest
    static final ArchRule ROUTING_KNOWS_METHODS_AND_PATHS =
            room(ROUTING, and()).because("which method a path leads to follows from what users write alone");

    @ArchTest
    static final ArchRule ADMISSION_JUDGES_BEFORE_ANYTHING_IS_CALLED = room(
                    ADMISSION, and(HTTP, GUARD, ROUTING, CONFIG))
            .because("whether a request comes in must not depend on how it would be answered");

    @ArchTest
    static final ArchRule BINDING_FINDS_ARGUMENTS = room(BINDING, and(HTTP, ROUTING))
            .because("what a method is called with depends on the request and the method, not on who calls it");

    @ArchTest
    static final ArchRule VERBS_MAKE_DOCUMENTS = room(VERBS, and(CONFIG, ROUTING))
            .because("what an annotation makes of a value can be known without any request");

    @ArchTest
    static final ArchRule LINKING_SIGNS_URLS = room(LINKING, and(ADMISSION, GUARD, ROUTING, HTTP, VERBS, CONFIG))
            .because("a link is made for the guard that will open it");

    @ArchTest
    static final ArchRule DISPATCH_KNOWS_NEITHER_SERVLETS_NOR_CDI = room(
                    DISPATCH, and(CONFIG, HTTP, GUARD, ROUTING, ADMISSION, BINDING, VERBS, LINKING, LINT, REST))
            .because("handlers must run, and be tested, without a container");

    @ArchTest
    static final ArchRule DEPLOYMENT_BUILDS_THE_DISPATCHER = room(
                    DEPLOYMENT,
                    and(CONFIG, HTTP, GUARD, ROUTING, ADMISSION, BINDING, VERBS, LINKING, DISPATCH, LINT, REST))
            .because("every mistake is found before the first request, in a container or in a test");

    @ArchTest
    static final ArchRule COMMANDS_RUN_WITHOUT_AN_APPLICATION = room(
                    CLI, and(LINKING, ADMISSION, ROUTING, HTTP, CONFIG, LINT))
            .because("the jar's commands have no container");

    @ArchTest
    static final ArchRule CDI_DISCOVERS_FOR_THE_DEPLOYMENT = room(
                    CDI,
                    and(
                            DEPLOYMENT,
                            BINDING,
                            ROUTING,
                            HTTP,
                            SERVLET,
                            REST,
                            "jakarta.enterprise..",
                            "jakarta.inject..",
                            "jakarta.servlet.."))
            .because("controllers are discovered and checked before there is any HTTP, and beans read requests as the"
                    + " filter does");

    @ArchTest
    static final ArchRule SERVLETS_ARE_READ_IN_ONE_PLACE =
            room(SERVLET, and(HTTP, "jakarta.servlet..")).because("what servers do differently is known in one place");

    @ArchTest
    static final ArchRule THE_FILTER_CARRIES_HTTP = room(
                    FILTER,
                    and(
                            SERVLET,
                            DEPLOYMENT,
                            DISPATCH,
                            HTTP,
                            CONFIG,
                            "jakarta.servlet..",
                            "jakarta.enterprise.inject..",
                            "org.eclipse.microprofile.config.."))
            .because("the filter works with whatever supplies the handlers");

    @ArchTest
    static final ArchRule JAKARTA_REST_ONLY_WRITES_DOCUMENTS =
            room(JAXRS, MODEL, "jakarta.ws.rs..").because("a resource returns RCML as it returns anything else");

    @ArchTest
    static final ArchRule ONLY_EDGES_SEE_SERVLETS = noClasses()
            .that()
            .resideOutsideOfPackages(SERVLET, FILTER, CDI)
            .should()
            .dependOnClassesThat(resideInAnyPackage(SERVLET, "jakarta.servlet.."))
            .because("servlet types stop at the edge");

    @ArchTest
    static final ArchRule NOTHING_POINTS_AT_CDI = nothingPointsAt(CDI);

    @ArchTest
    static final ArchRule NOTHING_POINTS_AT_THE_FILTER = nothingPointsAt(FILTER);

    @ArchTest
    static final ArchRule NOTHING_POINTS_AT_JAKARTA_REST = nothingPointsAt(JAXRS);

    @ArchTest
    static final ArchRule NOTHING_POINTS_AT_COMMANDS = nothingPointsAt(CLI);

    @ArchTest
    static final ArchRule NOTHING_POINTS_AT_THE_SIMULATOR = nothingPointsAt(SIMULATOR);

    @ArchTest
    static final ArchRule ROOMS_FORM_NO_CIRCLE = slices().matching("io.rcml.(**)")
            .should()
            .beFreeOfCycles()
            .because("an arrow goes only up the list of rooms");

    @ArchTest
    static final ArchRule CLASSES_OF_THE_DISPATCH_FORM_NO_CIRCLE = slices().assignedFrom(new TopLevelClasses(DISPATCH))
            .should()
            .beFreeOfCycles()
            .because("how a request is served can be read from the dispatcher down");

    private static String[] and(String... rooms) {
        String[] all = new String[LANGUAGE.length + rooms.length];
        System.arraycopy(LANGUAGE, 0, all, 0, LANGUAGE.length);
        System.arraycopy(rooms, 0, all, LANGUAGE.length, rooms.length);
        return all;
    }

    private static ArchRule room(String owner, String... others) {
        return classes()
                .that()
                .resideInAPackage(owner)
                .should()
                .onlyDependOnClassesThat(jdkOr(others).or(resideInAPackage(owner)));
    }

    private static ArchRule nothingPointsAt(String edge) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(edge)
                .should()
                .dependOnClassesThat(resideInAPackage(edge))
                .because("it is an edge: it uses the rest, and can be taken away");
    }

    /** Nullness annotations are for the compiler, and so for every package. */
    private static DescribedPredicate<JavaClass> jdkOr(String... packages) {
        return resideInAnyPackage("java..", "javax..", "org.jspecify.annotations..")
                .or(resideInAnyPackage(packages));
    }
}
