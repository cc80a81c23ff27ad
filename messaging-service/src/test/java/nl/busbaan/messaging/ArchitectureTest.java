package nl.busbaan.messaging;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import nl.busbaan.messaging.casefile.CaseItem;
import nl.busbaan.platform.arch.ArchitectureRules;
import nl.busbaan.platform.crypto.ResidentKeys;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends ArchitectureRules {
    ArchitectureTest() {
        super("nl.busbaan.messaging");
    }

    @Test
    void case_data_is_opened_in_the_disclosure_class_and_nowhere_else() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Disclosure")
                .should()
                .callMethod(CaseItem.class, "ciphertext")
                .check(imported());
    }

    @Test
    void only_the_disclosure_class_and_the_texts_of_participants_use_resident_keys() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Disclosure")
                .and()
                .doNotHaveSimpleName("ResidentTexts")
                .should()
                .callMethod(ResidentKeys.class, "decrypt", java.util.UUID.class, String.class, byte[].class)
                .check(imported());
    }

    @Test
    void a_disclosed_value_is_made_from_a_ground_in_the_disclosure_class_only() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Disclosure")
                .should()
                .callMethodWhere(method("Disclosed", "by"))
                .check(imported());
    }

    @Test
    void the_right_to_ones_own_data_is_called_on_for_the_residents_own_copy_and_for_nothing_else() {
        noClasses()
                .that()
                .doNotHaveSimpleName("CaseItemCopies")
                .should()
                .callMethodWhere(method("OwnRight", "of"))
                .check(imported());
        noClasses()
                .that()
                .resideOutsideOfPackage("..messaging.copy..")
                .and()
                .doNotHaveFullyQualifiedName("nl.busbaan.messaging.casefile.CaseItemCopies")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("CaseItemCopies")
                .check(imported());
    }

    private static DescribedPredicate<JavaCall<?>> method(String ofCasefile, String name) {
        return JavaCall.Predicates.target(HasName.Predicates.name(name))
                .and(JavaCall.Predicates.target(HasOwner.Predicates.With.owner(
                        HasName.Predicates.name("nl.busbaan.messaging.casefile." + ofCasefile))));
    }
}
