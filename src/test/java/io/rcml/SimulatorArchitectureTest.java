package io.rcml;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the simulator, and what each may use. */
@AnalyzeClasses(packages = "io.rcml.simulator", importOptions = DoNotIncludeTests.class)
class SimulatorArchitectureTest {

    private static final String CALL = "io.rcml.call";
    private static final String MODEL = "io.rcml.model";
    private static final String XML = "io.rcml.internal.xml";
    private static final String JUNIT = "org.junit.jupiter.api.extension";
    private static final String HTTP_SERVER = "com.sun.net.httpserver";

    private static final String SIMULATOR = "io.rcml.simulator..";
    private static final String SCRIPT = "io.rcml.simulator.script";
    private static final String REPORT = "io.rcml.simulator.report";
    private static final String DOCUMENT = "io.rcml.simulator.internal.document";
    private static final String WIRE = "io.rcml.simulator.internal.wire";
    private static final String PLATFORM = "io.rcml.simulator.internal.platform";
    private static final String VERBS = "io.rcml.simulator.internal.verbs";
    private static final String REST = "io.rcml.simulator.internal.rest";

    @ArchTest
    static final ArchRule THE_SIMULATOR_SHARES_NO_MISTAKES = uses(SIMULATOR, CALL, MODEL, XML, JUNIT, HTTP_SERVER)
            .because("a simulator that used what it tests would make the same mistakes");

    @ArchTest
    static final ArchRule A_SCRIPT_IS_PLAIN_JAVA =
            uses(SCRIPT).because("users say who does what without knowing how it is played");

    @ArchTest
    static final ArchRule A_REPORT_TELLS_WHAT_WAS_SCRIPTED_ASKED_AND_ANSWERED = uses(
                    REPORT, SCRIPT, DOCUMENT, CALL, MODEL, XML)
            .because("a call that was played is a value, whoever played it");

    @ArchTest
    static final ArchRule A_DOCUMENT_IS_READ_TO_THE_LETTER =
            uses(DOCUMENT, XML).because("the platform reads what is written, not what our model makes of it");

    @ArchTest
    static final ArchRule THE_WIRE_KNOWS_LEGS_AND_NO_CALLS = uses(WIRE, DOCUMENT, SCRIPT, CALL)
            .because("what a dialect says of a leg does not depend on what becomes of the call");

    @ArchTest
    static final ArchRule THE_PLATFORM_IS_HANDED_ITS_VERBS_AND_ITS_REMOTE = uses(
                    PLATFORM, WIRE, DOCUMENT, REPORT, SCRIPT, CALL, XML)
            .because("a verb, or another way to move calls, is added without touching the engine");

    @ArchTest
    static final ArchRule VERBS_MOVE_A_CALL_THROUGH_THE_PLATFORM = uses(
                    VERBS, PLATFORM, WIRE, DOCUMENT, REPORT, SCRIPT, CALL)
            .because("what a verb does is told in terms of legs and documents, without HTTP and XML");

    @ArchTest
    static final ArchRule THE_REST_API_MOVES_CALLS_AS_A_REMOTE = uses(REST, PLATFORM, WIRE, CALL, XML, HTTP_SERVER)
            .because("it is one of the ways to move calls from outside, and can be taken away");

    @ArchTest
    static final ArchRule ROOMS_FORM_NO_CIRCLE = slices().matching("io.rcml.simulator.(**)")
            .should()
            .beFreeOfCycles()
            .because("an arrow goes only one way, and the door is above all rooms");

    @ArchTest
    static final ArchRule CLASSES_FORM_NO_CIRCLE = slices().assignedFrom(new TopLevelClasses("io.rcml.simulator"))
            .should()
            .beFreeOfCycles()
            .because("each class can be read after those that it names");

    private static ArchRule uses(String room, String... others) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(room, "java..", "javax..", "org.jspecify.annotations")
                        .or(resideInAnyPackage(others)));
    }
}
