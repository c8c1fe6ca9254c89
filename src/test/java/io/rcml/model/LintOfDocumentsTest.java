package io.rcml.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.lint.Finding;
import io.rcml.lint.RcmlLint;
import io.rcml.lint.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What builders let through, lint has nothing against, except what only the whole document shows. */
class LintOfDocumentsTest {

    private static final Set<Rule> OF_THE_WHOLE = EnumSet.of(
            Rule.UNREACHABLE_VERB,
            Rule.UNDOCUMENTED_ELEMENT,
            Rule.UNKNOWN_ELEMENT,
            Rule.DEPRECATED_ELEMENT,
            Rule.UNKNOWN_ATTRIBUTE);

    @Provide
    Arbitrary<Rcml> documents() {
        return Arbitraries.randomValue(random -> new RandomDocuments(random).document());
    }

    @Property(tries = 3_000)
    void lint_agrees_with_the_builders(@ForAll("documents") Rcml document) {
        assertThat(RcmlLint.check(document)).extracting(Finding::rule).isSubsetOf(OF_THE_WHOLE);
    }

    /** But for names that only who writes by hand can have misspelt. */
    @Property(tries = 1_000)
    void a_document_and_its_text_are_judged_alike(@ForAll("documents") Rcml document) {
        assertThat(problems(document.toXml())).containsExactlyInAnyOrderElementsOf(problems(document));
        assertThat(problems(document.toIndentedXml())).containsExactlyInAnyOrderElementsOf(problems(document));
    }

    private static List<String> problems(Rcml document) {
        return RcmlLint.check(document).stream().map(Finding::problem).toList();
    }

    private static List<String> problems(String xml) {
        return RcmlLint.check(xml).stream().map(Finding::problem).toList();
    }
}
