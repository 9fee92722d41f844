package vn.exemplar.chassis.act;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A rule said no. Carries a stable code, by which clients and the message bundles ({@code refusals.properties} in
 * Vietnamese, {@code refusals_en.properties}) know it; the texts may name details as <code>{detail}</code>.
 */
public final class Refusal extends RuntimeException {

    /** Which HTTP status the refusal becomes. */
    public enum Kind {
        /** 409: the state of the thing does not allow it. */
        CONFLICT,
        /** 422: what was asked is understood but breaks a rule. */
        UNPROCESSABLE,
        /** 403: this person may not do it. */
        FORBIDDEN,
        /** 404: there is no such thing, or the caller may not know that there is. */
        NOT_FOUND,
        /** 412: someone else changed the thing since the caller read it. */
        STALE
    }

    private final Kind kind;
    private final String code;
    private final String rule;
    private final @Nullable String legalBasis;
    private final boolean recorded;
    private final Map<String, Object> details;
    private final transient Map<String, Object> shown;
    private final transient AtomicBoolean written = new AtomicBoolean();

    private Refusal(
            Kind kind,
            String code,
            String rule,
            @Nullable String legalBasis,
            boolean recorded,
            Map<String, Object> details,
            Map<String, Object> shown) {
        super(code + " (" + rule + ") " + details);
        this.kind = kind;
        this.code = code;
        this.rule = rule;
        this.legalBasis = legalBasis;
        this.recorded = recorded;
        this.details = details;
        this.shown = shown;
    }

    /**
     * One rule of a decision.
     *
     * @param holds what must hold
     * @throws Refusal the other one, when it does not
     */
    public static void refuseUnless(boolean holds, Supplier<Refusal> otherwise) {
        if (!holds) {
            throw otherwise.get();
        }
    }

    /**
     * @param code kebab case, stable, for example {@code quorum-not-reached}
     * @param rule id of the rule in the domain's rule book, for example {@code R7}
     */
    public static Refusal of(Kind kind, String code, String rule) {
        return new Refusal(kind, code, rule, null, false, Map.of(), Map.of());
    }

    public static Refusal conflict(String code, String rule) {
        return of(Kind.CONFLICT, code, rule);
    }

    public static Refusal unprocessable(String code, String rule) {
        return of(Kind.UNPROCESSABLE, code, rule);
    }

    /** Refused because of who asks; recorded in the ledger as a security-relevant act. */
    public static Refusal forbidden(String code, String rule) {
        return of(Kind.FORBIDDEN, code, rule).asRecorded();
    }

    public static Refusal notFound(String code, String rule) {
        return of(Kind.NOT_FOUND, code, rule);
    }

    /** What is to be created is there already. */
    public static Refusal exists(String rule) {
        return conflict("subject-exists", rule);
    }

    /** Adds a detail for the message text and for machines; must not hold personal data. */
    public Refusal with(String name, Object value) {
        return new Refusal(kind, code, rule, legalBasis, recorded, and(details, name, value), shown);
    }

    /** Adds what only the caller is shown: it stands in no message and in no log, so it may be content of any kind. */
    public Refusal showing(String name, Object value) {
        return new Refusal(kind, code, rule, legalBasis, recorded, details, and(shown, name, value));
    }

    private static Map<String, Object> and(Map<String, Object> given, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(given);
        more.put(name, value);
        return Map.copyOf(more);
    }

    public Refusal basedOn(String legalBasisText) {
        return new Refusal(kind, code, rule, legalBasisText, recorded, details, shown);
    }

    /** Has the refusal itself recorded in the ledger. */
    public Refusal asRecorded() {
        return new Refusal(kind, code, rule, legalBasis, true, details, shown);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String rule() {
        return rule;
    }

    public @Nullable String legalBasis() {
        return legalBasis;
    }

    public boolean recorded() {
        return recorded;
    }

    /** True for the first caller only, and only when the refusal is to be recorded: that caller writes it down. */
    boolean claimRecording() {
        return recorded && written.compareAndSet(false, true);
    }

    public Map<String, Object> details() {
        return details;
    }

    public Map<String, Object> shown() {
        return shown;
    }
}
