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
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
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
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.ledger.event.StoredType;

/** The rules of the house that a test can keep; each says why when it fails. */
final class ArchitectureTest {

    private static final JavaClasses EVERYTHING = Repository.allClasses();
    private static final JavaClasses SERVICES = Repository.classesOf(Repository.SERVICES);
    private static final String[] SERVICE_ROOTS = {
        "vn.exemplar.nomination..", "vn.exemplar.review..", "vn.exemplar.publication.."
    };

    /** Folders below a feature that are no slices: its events, and algorithms with a name of their own. */
    private static final Set<String> ROOMS = Set.of("events", "keys", "content", "inspection", "intake");

    private static final Set<String> SLICES = SERVICES.stream()
            .filter(ArchitectureTest::isDecision)
            .map(JavaClass::getPackageName)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> STATES = SERVICES.stream()
            .filter(type -> type.isAssignableTo(StreamOf.class))
            .flatMap(type -> type.getEnclosingClass().stream())
            .map(JavaClass::getName)
            .collect(Collectors.toUnmodifiableSet());

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
    void a_slice_belongs_to_itself() {
        classes()
                .that(are(inASlice()))
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .because("a slice is deleted with its folder, and nobody else may need it")
                .check(SERVICES);
        noClasses()
                .should(dependOn(
                        "a slice that is not their own",
                        (from, to) -> isInASlice(to) && !isWithin(from.getPackageName(), to.getPackageName())))
                .because("what two slices need stands in the feature")
                .check(SERVICES);
    }

    @Test
    void a_feature_knows_no_room_of_its_own_but_its_events_and_algorithms() {
        noClasses()
                .that(are(DescribedPredicate.describe("in the root of a feature", ArchitectureTest::isFeatureRoot)))
                .should(dependOn(
                        "a slice or a view of their feature",
                        (from, to) -> to.getPackageName().startsWith(from.getPackageName() + '.')
                                && !ROOMS.contains(lastStep(to.getPackageName()))))
                .because("the feature remembers and knows no slice")
                .check(SERVICES);
    }

    @Test
    void what_is_remembered_and_what_decides_is_pure() {
        classes()
                .that(are(DescribedPredicate.describe("decisions, or what they read", ArchitectureTest::decides)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "vn.exemplar.nomination..",
                        "vn.exemplar.review..",
                        "vn.exemplar.publication..",
                        "vn.exemplar.chassis.act..",
                        "vn.exemplar.ledger.event..",
                        "com.fasterxml.jackson.annotation..",
                        "org.axonframework.modelling.command",
                        "org.jspecify.."))
                .because("time, ids and reference data come in with the command")
                .check(SERVICES);
        noClasses()
                .that(are(DescribedPredicate.describe("decisions, or what they read", ArchitectureTest::decides)))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .because("a decision must come out the same when an auditor runs it again")
                .check(SERVICES);
        classes()
                .that()
                .areAnnotatedWith(AggregateRoot.class)
                .should()
                .beAssignableTo(StreamOf.class)
                .andShould()
                .notBePublic()
                .because("Axon's view of a stream remembers and decides nothing")
                .check(SERVICES);
    }

    @Test
    void rooms_are_named_after_what_is_done_there_and_not_after_stereotypes() {
        noClasses()
                .should()
                .resideInAnyPackage("..write..", "..read..", "..publishing..", "..automation..")
                .because("a folder says what a person can do, not which kind of class it holds")
                .check(SERVICES);
    }

    @Test
    void events_are_records_of_jdk_types_with_a_stored_name() {
        classes()
                .that(are(DescribedPredicate.describe("events", ArchitectureTest::isEvent)))
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith(StoredType.class)
                .andShould(startWithTheAggregateId())
                .andShould(dependOnlyOnTheirOwnWords())
                .because("the stored form must outlive the code")
                .check(SERVICES);
    }

    @Test
    void only_publishers_make_contract_events_and_only_doors_read_them() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Publisher")
                .and()
                .haveSimpleNameNotContaining("On")
                .and(are(DescribedPredicate.describe(
                        "no part of a door",
                        (JavaClass type) -> type.getEnclosingClass()
                                .filter(door -> door.getSimpleName().contains("On"))
                                .isEmpty())))
                .should()
                .dependOnClassesThat(are(DescribedPredicate.describe(
                        "contract events", (JavaClass type) -> type.isAssignableTo(ContractEvent.class))))
                .because("the publisher's switch is where the compiler asks what is public")
                .check(SERVICES);
    }

    @Test
    void services_never_call_each_other_over_http() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.exemplar.nomination.people")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..", "org.springframework.web.client..", "org.springframework.web.reactive..")
                .because("services meet on Kafka only, and people are looked up with the identity provider")
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
    void doors_are_named_so_and_are_nobody_elses() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .haveSimpleNameEndingWith("Api")
                .andShould()
                .notBePublic()
                .because("a door is opened over HTTP only")
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
                "nomination-service", 250,
                "review-service", 250,
                "publication-service", 250,
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

    /** A folder below a feature in which a command stands. */
    private static DescribedPredicate<JavaClass> inASlice() {
        return DescribedPredicate.describe("in a slice", ArchitectureTest::isInASlice);
    }

    private static boolean isInASlice(JavaClass type) {
        return !isFeatureRoot(type) && SLICES.contains(type.getPackageName());
    }

    private static boolean isFeatureRoot(JavaClass type) {
        return type.getPackageName().matches("vn\\.exemplar\\.\\w+\\.\\w+");
    }

    private static boolean isWithin(String room, String slice) {
        return room.equals(slice) || room.startsWith(slice + '.');
    }

    private static String lastStep(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    private static boolean isDecision(JavaClass type) {
        return !type.isInterface() && type.isAssignableTo(Decision.class);
    }

    /** Decisions, and the states that they read: all that stands in a decision's place of the hierarchy. */
    private static boolean decides(JavaClass type) {
        return isDecision(type) || STATES.contains(type.getName());
    }

    private static boolean isEvent(JavaClass type) {
        return !type.isInterface()
                && type.getAllRawInterfaces().stream()
                        .anyMatch(family -> family.getSimpleName().endsWith("Event")
                                && family.getPackageName().startsWith("vn.exemplar." + service(type)));
    }

    private static String service(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    private static ArchCondition<JavaClass> dependOn(String what, BiPredicate<JavaClass, JavaClass> forbidden) {
        return new ArchCondition<>("depend on " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> dependency
                                .getTargetClass()
                                .getPackageName()
                                .startsWith("vn.exemplar." + service(type) + '.'))
                        .filter(dependency -> forbidden.test(type, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> dependOnlyOnTheirOwnWords() {
        return new ArchCondition<>("hold only types of the JDK and records of their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .map(field -> field.getRawType().getBaseComponentType())
                        .filter(held ->
                                !held.isPrimitive() && !held.getPackageName().startsWith("java.") && !held.isRecord())
                        .forEach(held -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " holds a " + held.getName())));
            }
        };
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
