package vn.exemplar.nomination.nomination.list;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.export.Column;

/** The columns of a list as a file. */
final class RowColumns {
    private static final ResourceBundle VIETNAMESE = ResourceBundle.getBundle("nomination-columns", Locale.ROOT);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("nomination-columns", Locale.ENGLISH);

    private RowColumns() {}

    static List<Column<NominationRow>> in(Locale language) {
        ResourceBundle names = language.getLanguage().equals("en") ? ENGLISH : VIETNAMESE;
        return List.of(
                column(names, "id", NominationRow::id),
                column(names, "receiptNumber", NominationRow::receiptNumber),
                column(names, "year", NominationRow::year),
                column(names, "unit", NominationRow::nominatingUnit),
                column(names, "title", NominationRow::title),
                column(names, "subject", NominationRow::subjectName),
                column(names, "subjectType", NominationRow::subjectType),
                column(names, "kind", NominationRow::exemplarKind),
                column(names, "scope", NominationRow::scope),
                column(names, "fields", row -> String.join(", ", row.fields())),
                column(names, "state", NominationRow::state),
                column(names, "dueOn", NominationRow::dueOn),
                column(names, "fate", NominationRow::fate),
                column(names, "submittedAt", NominationRow::submittedAt),
                column(names, "changedAt", NominationRow::changedAt));
    }

    private static Column<NominationRow> column(
            ResourceBundle names, String key, Function<NominationRow, @Nullable Object> value) {
        return new Column<>(names.getString(key), value);
    }
}
