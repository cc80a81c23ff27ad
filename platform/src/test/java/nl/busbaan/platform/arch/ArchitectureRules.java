package nl.busbaan.platform.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.busbaan.platform.identity.Roles;
import nl.busbaan.platform.language.ForResidents;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Rules that hold in every service; a service's test extends this with its root package. */
public abstract class ArchitectureRules {
    private static final List<String> OTHER_LANGUAGES = List.of("en");
    private static final List<String> SERVICES = List.of("directory", "messaging", "consent", "gateway");
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year");

    private final String root;
    private final JavaClasses classes;

    protected ArchitectureRules(String root) {
        this.root = root;
        this.classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
    }

    protected JavaClasses imported() {
        return classes;
    }

    @Test
    void features_form_no_cycles() {
        slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void nobody_depends_on_a_resource() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .areTopLevelClasses()
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void time_comes_from_the_injected_clock() {
        ArchRuleDefinition.classes().should(notAskTheSystemForNow()).check(classes);
    }

    @Test
    void transactions_begin_in_the_application_class_and_not_in_the_resource() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.transaction.Transactional")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void every_package_is_null_marked() {
        ArchRuleDefinition.classes().should(liveInNullMarkedPackage()).check(classes);
    }

    @Test
    void no_domain_type_crosses_services() {
        for (String other : SERVICES) {
            if (!root.endsWith("." + other)) {
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("nl.busbaan." + other + "..")
                        .check(classes);
            }
        }
    }

    private static ArchCondition<JavaClass> notAskTheSystemForNow() {
        return new ArchCondition<>("take its time from a Clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaCall<?> call : type.getMethodCallsFromSelf()) {
                    boolean now = call.getName().equals("now")
                            && CLOCKS.contains(call.getTargetOwner().getName())
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(p -> p.getName().equals("java.time.Clock"));
                    if (now) {
                        events.add(SimpleConditionEvent.violated(type, call.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> liveInNullMarkedPackage() {
        return new ArchCondition<>("live in a package with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getPackageName() + " has no package-info with @NullMarked"));
                }
            }
        };
    }

    /** What is wrong with the input is said in Dutch, beside the rule; a resident reads it in his own language. */
    @Test
    void what_residents_fill_in_wrong_is_told_in_every_language() throws IOException {
        Set<String> told = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> isForResidents(method) || isForResidents(method.getOwner()))
                .flatMap(method -> method.getParameters().stream())
                .flatMap(parameter -> Stream.concat(
                        parameter.getAnnotations().stream(),
                        parameter.getRawType().getFields().stream().flatMap(field -> field.getAnnotations().stream())))
                .flatMap(annotation -> annotation.get("message").stream())
                .map(Object::toString)
                .filter(message -> !message.startsWith("{"))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String language : OTHER_LANGUAGES) {
            told.removeAll(translated("problems_%s.json".formatted(language)));
        }
        assertThat(told).isEmpty();
    }

    private static boolean isForResidents(HasAnnotations<?> place) {
        return place.isAnnotatedWith(ForResidents.class)
                || place.tryGetAnnotationOfType(RolesAllowed.class)
                        .filter(allowed -> List.of(allowed.value()).contains(Roles.RESIDENT))
                        .isPresent();
    }

    private static Set<String> translated(String file) throws IOException {
        Set<String> texts = new HashSet<>();
        for (URL place :
                Collections.list(ArchitectureRules.class.getClassLoader().getResources(file))) {
            try (InputStream stream = place.openStream()) {
                new ObjectMapper().readTree(stream).fieldNames().forEachRemaining(texts::add);
            }
        }
        return texts;
    }
}
