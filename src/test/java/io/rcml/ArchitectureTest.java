package io.rcml;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
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

/** The arrows of the design: each package, and what it may use. A package that does not exist yet breaks no rule. */
@AnalyzeClasses(packages = "io.rcml", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String TEXT = "io.rcml.internal.text..";
    private static final String CALL = "io.rcml.call..";
    private static final String XML = "io.rcml.internal.xml..";
    private static final String MODEL = "io.rcml.model..";
    private static final String LINT = "io.rcml.lint..";
    private static final String ANNOTATION = "io.rcml.annotation..";
    private static final String LINKS = "io.rcml.links..";
    private static final String REST = "io.rcml.rest..";
    private static final String DISPATCH = "io.rcml.internal.dispatch..";
    private static final String GUARD = "io.rcml.internal.guard..";
    private static final String HTTP = "io.rcml.internal.http..";
    private static final String CDI = "io.rcml.internal.cdi..";
    private static final String SERVLET = "io.rcml.servlet..";
    private static final String SIMULATOR = "io.rcml.simulator..";
    private static final DescribedPredicate<JavaClass> CALL_EVENT =
            describe("CallEvent", type -> type.getBaseComponentType().isEquivalentTo(CallEvent.class));

    @ArchTest
    static final ArchRule TEXT_STANDS_ABOVE_ALL =
            uses(TEXT).because("whoever puts text from outside into a message makes it fit first");

    @ArchTest
    static final ArchRule CALL_IS_PLAIN_DATA = uses(CALL, TEXT, "jakarta.json.bind..")
            .because("what is heard must be usable in any program, and goes to and comes from JSON through JSON-B");

    @ArchTest
    static final ArchRule XML_KNOWS_NOTHING_OF_RCML =
            uses(XML, TEXT).because("XML as text has one home, which the language can change without touching");

    @ArchTest
    static final ArchRule MODEL_WRITES_XML_AND_NAMES_EVENTS = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat(jdkOr(MODEL, XML, TEXT).or(CALL_EVENT))
            .allowEmptyShould(true)
            .because(
                    "what can be said is plain Java; of what is heard it knows only the events that can be subscribed to");

    @ArchTest
    static final ArchRule LINT_READS_THE_MODEL = uses(LINT, MODEL, XML, TEXT)
            .because("advice is about documents, and about texts to the letter and with their places");

    @ArchTest
    static final ArchRule ANNOTATIONS_NAME_THE_LANGUAGE = uses(
                    ANNOTATION, MODEL, CALL, "jakarta.enterprise..", "jakarta.inject..")
            .because(
                    "what users write is the language's words, and CDI's stereotypes, nothing of how they are handled");

    @ArchTest
    static final ArchRule LINKS_ARE_MADE_OF_THE_MODEL =
            uses(LINKS, MODEL).because("a URL of a handler can be made and tested without any handler");

    @ArchTest
    static final ArchRule REST_ASKS_IN_THE_LANGUAGE_AND_HEARS_CALLS = uses(
                    REST, MODEL, CALL, TEXT, "jakarta.json.bind..")
            .because("live calls are moved from any program, with the JDK's HTTP client and JSON-B and no handler");

    @ArchTest
    static final ArchRule GUARDS_KNOW_NO_HANDLERS =
            uses(GUARD, TEXT).because("what decides who comes in is small, and tested alone");

    @ArchTest
    static final ArchRule HTTP_IS_SEEN_IN_ONE_WAY = uses(HTTP, CALL, DISPATCH, "jakarta.servlet..")
            .because("the filter and CDI must not see two different requests");

    @ArchTest
    static final ArchRule DISPATCH_KNOWS_NEITHER_SERVLETS_NOR_CDI = uses(
                    DISPATCH,
                    TEXT,
                    CALL,
                    XML,
                    MODEL,
                    LINT,
                    ANNOTATION,
                    LINKS,
                    REST,
                    GUARD,
                    "jakarta.json.bind..",
                    "jakarta.inject..")
            .because("handlers must run, and be tested, without a container");

    @ArchTest
    static final ArchRule CDI_DISCOVERS_FOR_DISPATCH = classes()
            .that()
            .resideInAPackage(CDI)
            .should()
            .onlyDependOnClassesThat(not(resideInAnyPackage(SERVLET, SIMULATOR)))
            .allowEmptyShould(true)
            .because("controllers are discovered and validated before there is any HTTP");

    @ArchTest
    static final ArchRule SERVLET_CARRIES_HTTP_TO_DISPATCH = classes()
            .that()
            .resideInAPackage(SERVLET)
            .should()
            .onlyDependOnClassesThat(not(resideInAnyPackage(CDI, SIMULATOR)))
            .allowEmptyShould(true)
            .because("the filter works with whatever supplies the handlers");

    @ArchTest
    static final ArchRule SIMULATOR_SHARES_NO_MISTAKES = uses(
                    SIMULATOR, CALL, MODEL, XML, "org.junit.jupiter.api.extension..", "com.sun.net.httpserver..")
            .because("a simulator that used what it tests would make the same mistakes");

    @ArchTest
    static final ArchRule NOTHING_POINTS_AT_CDI = nothingPointsAt(CDI);

    @ArchTest
    static final ArchRule NOTHING_POINTS_AT_SERVLET = nothingPointsAt(SERVLET);

    @ArchTest
    static final ArchRule NOTHING_POINTS_AT_THE_SIMULATOR = nothingPointsAt(SIMULATOR);

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE = slices().matching("io.rcml.(**)")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("an arrow goes only up the list of packages");

    private static ArchRule uses(String owner, String... others) {
        return classes()
                .that()
                .resideInAPackage(owner)
                .should()
                .onlyDependOnClassesThat(jdkOr(others).or(resideInAPackage(owner)))
                .allowEmptyShould(true);
    }

    private static ArchRule nothingPointsAt(String edge) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(edge)
                .should()
                .dependOnClassesThat(resideInAPackage(edge))
                .allowEmptyShould(true)
                .because("it is an edge: it uses the rest, and can be taken away");
    }

    /** Nullness annotations are for the compiler, and so for every package. */
    private static DescribedPredicate<JavaClass> jdkOr(String... packages) {
        return resideInAnyPackage("java..", "javax..", "org.jspecify.annotations..")
                .or(resideInAnyPackage(packages));
    }
}
