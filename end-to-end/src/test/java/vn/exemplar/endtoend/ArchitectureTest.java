package vn.exemplar.endtoend;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.AggregateRoot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.ledger.event.StoredType;

/** The rules of the house that a test can keep; each says why when it fails. */
final class ArchitectureTest {

    private static final JavaClasses EVERYTHING = Repository.allClasses();
    private static final JavaClasses SERVICES = Repository.classesOf(Repository.SERVICES);
    private static final String[] SERVICE_ROOTS = {
        "vn.exemplar.nomination..", "vn.exemplar.review..", "vn.exemplar.publication.."
    };

    @Test
    void the_contract_knows_only_the_jdk() {
        classes()
                .that()
                .resideInAPackage("vn.exemplar.contract..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "vn.exemplar.contract..", "org.jspecify..")
                .because("a consumer of our events must not inherit our frameworks")
                .check(EVERYTHING);
    }

    @Test
    void chain_proof_and_verifier_know_only_the_jdk() {
        classes()
                .that()
                .resideInAnyPackage(
                        "vn.exemplar.ledger.chain..", "vn.exemplar.ledger.proof..", "vn.exemplar.ledger.verify..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "vn.exemplar.ledger.chain..",
                        "vn.exemplar.ledger.proof..",
                        "vn.exemplar.ledger.verify..",
                        "org.jspecify..")
                .because("an auditor proves the log without Axon, Mongo and Spring")
                .check(EVERYTHING);
    }

    @Test
    void the_auditors_command_line_knows_neither_services_nor_their_frameworks() {
        noClasses()
                .that()
                .resideInAPackage("vn.exemplar.audit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.axonframework..",
                        "org.springframework..",
                        "vn.exemplar.chassis..",
                        "vn.exemplar.contract..",
                        "vn.exemplar.ledger.axon..")
                .because("a verdict must not depend on what it judges")
                .check(EVERYTHING);
    }

    @Test
    void modules_depend_only_in_the_direction_of_the_house() {
        noClasses()
                .that()
                .resideInAPackage("vn.exemplar.ledger..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "vn.exemplar.chassis..",
                        "vn.exemplar.contract..",
                        "vn.exemplar.stack..",
                        "org.springframework..")
                .because("the ledger is a library of its own")
                .check(EVERYTHING);
        noClasses()
                .that()
                .resideInAPackage("vn.exemplar.chassis..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(SERVICE_ROOTS))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("vn.exemplar.contract.*..")
                .because("the chassis knows no domain word")
                .check(EVERYTHING);
        noClasses()
                .that()
                .resideInAPackage("vn.exemplar.stack..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.exemplar.chassis..", "vn.exemplar.ledger..", "vn.exemplar.contract..")
                .because("the local stack starts the services from outside")
                .check(EVERYTHING);
    }

    @Test
    void services_meet_only_in_the_contract() {
        slices().matching("vn.exemplar.(nomination|review|publication)..")
                .should()
                .notDependOnEachOther()
                .because("services share no tables, commands or domain code")
                .check(SERVICES);
    }

    @Test
    void features_of_a_service_form_no_cycles() {
        slices().matching("vn.exemplar.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature must be readable by itself")
                .check(SERVICES);
    }

    @Test
    void aggregates_decide_and_evolve_and_nothing_else() {
        classes()
                .that()
                .areAnnotatedWith(AggregateRoot.class)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "vn.exemplar.nomination..",
                        "vn.exemplar.review..",
                        "vn.exemplar.publication..",
                        "vn.exemplar.chassis.act..",
                        "org.axonframework.modelling..",
                        "org.axonframework.commandhandling..",
                        "org.axonframework.eventsourcing..",
                        "org.axonframework.messaging..",
                        "org.jspecify.."))
                .andShould()
                .notBePublic()
                .because("time, ids and reference data come in with the command")
                .check(SERVICES);
        noClasses()
                .that()
                .resideInAPackage("..write..")
                .and()
                .haveSimpleNameNotEndingWith("Api")
                .and()
                .areNotAnnotatedWith(org.springframework.stereotype.Component.class)
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .because("a decision must come out the same when an auditor runs it again")
                .check(SERVICES);
    }

    @Test
    void events_are_records_of_jdk_types_with_a_stored_name() {
        classes()
                .that()
                .resideInAPackage("..events..")
                .and()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveSimpleName("package-info")
                .and(implement("Event"))
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith(StoredType.class)
                .andShould(startWithTheAggregateId())
                .because("the stored form must outlive the code")
                .check(SERVICES);
        classes()
                .that()
                .resideInAPackage("..events..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "..events..", "vn.exemplar.ledger.event..", "org.jspecify..")
                .because("an event is a record of JDK types")
                .check(SERVICES);
    }

    @Test
    void only_publishing_makes_contract_events_and_only_doors_and_views_read_them() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..publishing..", "..read..")
                .and()
                .haveSimpleNameNotContaining("On")
                .should()
                .dependOnClassesThat(are(DescribedPredicate.describe(
                        "contract events", (JavaClass type) -> type.isAssignableTo(ContractEvent.class))))
                .because("the switch in publishing/ is where the compiler asks what is public")
                .check(SERVICES);
    }

    @Test
    void services_never_call_each_other_over_http() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..", "org.springframework.web.client..", "org.springframework.web.reactive..")
                .because("services meet on Kafka only")
                .check(SERVICES);
    }

    @Test
    void every_rest_handler_says_who_may_call_it() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(RestController.class)
                .and(DescribedPredicate.describe("handle requests", ArchitectureTest::isHandler))
                .should(bear(RolesAllowed.class, PermitAll.class))
                .because("every endpoint needs a role unless it is public on purpose")
                .check(EVERYTHING);
    }

    @Test
    void doors_stand_in_the_slice_that_they_serve() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .haveSimpleNameEndingWith("Api")
                .andShould()
                .resideInAnyPackage("..write.*..", "..read..")
                .andShould()
                .notBePublic()
                .because("a slice folder holds its door, its command and its rules")
                .check(SERVICES);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*\\.(Abstract[A-Z]\\w*|\\w*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Info|Saga))(\\$.*)?")
                .because("such names hide what a class is for")
                .check(EVERYTHING);
        noClasses()
                .should()
                .resideInAnyPackage("..common..", "..shared..", "..util..", "..utils..", "..misc..")
                .because("a room named so collects everything")
                .check(EVERYTHING);
    }

    @Test
    void nothing_is_injected_into_fields() {
        fields().should()
                .notBeAnnotatedWith(Autowired.class)
                .because("what a class needs stands in its constructor")
                .check(EVERYTHING);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("lombok.."))
                .because("the source is what runs")
                .check(EVERYTHING);
    }

    @Test
    void state_is_not_static() {
        fields().that()
                .areStatic()
                .and(DescribedPredicate.describe(
                        "written by hand", (JavaField field) -> !field.getName().contains("$")))
                .should()
                .beFinal()
                .because("two instances and two tests must not meet in a static field")
                .check(SERVICES);
    }

    @Test
    void files_stay_readable() {
        Map<String, Integer> mostLines = Map.of(
                "nomination-service", 150,
                "review-service", 150,
                "publication-service", 150,
                "ledger", 300,
                "exemplar-audit", 300,
                "service-chassis", 300,
                "local-stack", 300,
                "event-contract", 150);
        List<String> tooLong = mostLines.entrySet().stream()
                .flatMap(module -> Repository.sources(module.getKey(), "main/java").stream()
                        .filter(file -> lines(file) > module.getValue()))
                .map(file -> file.getFileName() + " has " + lines(file) + " lines")
                .toList();
        assertThat(tooLong).as("a long file does more than one thing").isEmpty();
    }

    private static long lines(Path file) {
        return Repository.text(file).lines().count();
    }

    private static DescribedPredicate<JavaClass> implement(String suffix) {
        return DescribedPredicate.describe(
                "implement a sealed …" + suffix,
                (JavaClass type) -> type.getAllRawInterfaces().stream()
                        .anyMatch(candidate -> candidate.getSimpleName().endsWith(suffix)
                                && candidate.getPackageName().equals(type.getPackageName())));
    }

    private static ArchCondition<JavaClass> startWithTheAggregateId() {
        return new ArchCondition<>("have the aggregate id as first component") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaConstructor canonical = type.getConstructors().stream()
                        .max(Comparator.comparingInt(constructor ->
                                constructor.getRawParameterTypes().size()))
                        .orElseThrow();
                JavaClass first = canonical.getRawParameterTypes().getFirst();
                events.add(new SimpleConditionEvent(
                        type, first.isEquivalentTo(String.class), type.getName() + " starts with " + first.getName()));
            }
        };
    }

    private static boolean isHandler(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && List.<Class<? extends Annotation>>of(
                                GetMapping.class,
                                PostMapping.class,
                                PutMapping.class,
                                PatchMapping.class,
                                DeleteMapping.class,
                                RequestMapping.class)
                        .stream()
                        .anyMatch(method::isAnnotatedWith);
    }

    @SafeVarargs
    private static ArchCondition<JavaMethod> bear(Class<? extends Annotation>... annotations) {
        return new ArchCondition<>("bear @RolesAllowed or @PermitAll") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = List.of(annotations).stream()
                        .anyMatch(annotation -> method.isAnnotatedWith(annotation)
                                || method.getOwner().isAnnotatedWith(annotation)
                                || method.getOwner().isMetaAnnotatedWith(annotation));
                events.add(new SimpleConditionEvent(method, said, method.getFullName() + " says nothing of roles"));
            }
        };
    }
}
