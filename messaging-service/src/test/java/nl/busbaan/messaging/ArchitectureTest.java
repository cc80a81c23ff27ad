package nl.busbaan.messaging;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

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
    void a_disclosed_value_is_made_from_a_permit_in_the_disclosure_class_only() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Disclosure")
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("by"))
                        .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.name(
                                                "nl.busbaan.messaging.casefile.Disclosed")))))
                .check(imported());
    }
}
