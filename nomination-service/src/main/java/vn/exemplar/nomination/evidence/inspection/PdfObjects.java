package vn.exemplar.nomination.evidence.inspection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What no object of a PDF may say: that it is encrypted, does something by itself, or holds a file. */
final class PdfObjects {
    private static final String PDF = "application/pdf";
    private static final Set<String> ACTIVE =
            Set.of("JavaScript", "Launch", "Rendition", "RichMedia", "XFA", "SubmitForm", "ImportData");
    private static final Set<String> HARMLESS_BY_ITSELF = Set.of("GoTo", "Named");
    private static final int MOST_ACTIONS = 100;

    private PdfObjects() {}

    /** The object and what is part of it, without what it only refers to. */
    static void inspect(@Nullable COSBase object) {
        Deque<COSBase> parts = new ArrayDeque<>();
        add(parts, object);
        while (!parts.isEmpty()) {
            switch (parts.pop()) {
                case COSName name -> refuse(name);
                case COSArray array -> array.forEach(part -> add(parts, part));
                case COSDictionary dictionary -> {
                    dictionary.keySet().forEach(PdfObjects::refuse);
                    dictionary.getValues().forEach(part -> add(parts, part));
                    refuseAutomatic(dictionary);
                }
                default -> {}
            }
        }
    }

    private static void add(Deque<COSBase> parts, @Nullable COSBase part) {
        if (part != null) {
            parts.push(part);
        }
    }

    private static void refuse(COSName name) {
        String text = name.getName();
        if (text.equals("Encrypt")) {
            throw FileRefused.encrypted(PDF);
        }
        if (ACTIVE.contains(text)) {
            throw FileRefused.active(PDF + " /" + text);
        }
        if (text.equals("EmbeddedFile") || text.equals("EmbeddedFiles")) {
            throw FileRefused.attachments(PDF + " /" + text);
        }
    }

    /** A link that a reader follows passes; what goes off with opening, closing or turning a page does not. */
    private static void refuseAutomatic(COSDictionary dictionary) {
        List<COSBase> actions = new ArrayList<>();
        addAction(actions, dictionary.getDictionaryObject(COSName.OPEN_ACTION));
        if (dictionary.getDictionaryObject(COSName.AA) instanceof COSDictionary triggers) {
            triggers.keySet().forEach(trigger -> addAction(actions, triggers.getDictionaryObject(trigger)));
        }
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i) instanceof COSDictionary action) {
                String kind = action.getNameAsString(COSName.S);
                if (kind != null && !HARMLESS_BY_ITSELF.contains(kind)) {
                    throw FileRefused.active(PDF + " /" + kind);
                }
                COSBase next = action.getDictionaryObject(COSName.NEXT);
                addAction(actions, next);
                if (next instanceof COSArray several) {
                    for (int one = 0; one < several.size(); one++) {
                        addAction(actions, several.getObject(one));
                    }
                }
            }
        }
    }

    private static void addAction(List<COSBase> actions, @Nullable COSBase action) {
        if (actions.size() == MOST_ACTIONS) {
            throw FileRefused.active(PDF + " /Next");
        }
        if (action != null) {
            actions.add(action);
        }
    }
}
