package vn.exemplar.nomination.evidence.inspection;

import vn.exemplar.chassis.act.Refusal;

/** The reasons why the vault does not take a file (N6). What could do harm is put on record. */
final class FileRefused {
    private static final String FOUND = "found";

    private FileRefused() {}

    static Refusal empty() {
        return Refusal.unprocessable("file-empty", "N6");
    }

    static Refusal executable(String type) {
        return Refusal.unprocessable("file-executable", "N6").with(FOUND, type).asRecorded();
    }

    static Refusal script(String type) {
        return Refusal.unprocessable("file-script", "N6").with(FOUND, type).asRecorded();
    }

    static Refusal active(String what) {
        return Refusal.unprocessable("file-active-content", "N6")
                .with(FOUND, what)
                .asRecorded();
    }

    static Refusal macros(String where) {
        return Refusal.unprocessable("file-macros", "N6").with(FOUND, where).asRecorded();
    }

    static Refusal bomb(String what) {
        return Refusal.unprocessable("file-unpacks-too-far", "N6")
                .with(FOUND, what)
                .asRecorded();
    }

    static Refusal encrypted(String type) {
        return Refusal.unprocessable("file-encrypted", "N6").with(FOUND, type);
    }

    static Refusal attachments(String what) {
        return Refusal.unprocessable("file-attachments", "N6").with(FOUND, what);
    }

    static Refusal archiveInArchive() {
        return Refusal.unprocessable("file-nested-archive", "N6");
    }

    static Refusal mismatched(String claimed, String found) {
        return Refusal.unprocessable("file-type-mismatch", "N6")
                .with("claimed", claimed)
                .with(FOUND, found);
    }

    static Refusal notAllowed(String type) {
        return Refusal.unprocessable("file-type-not-allowed", "N6").with(FOUND, type);
    }

    static Refusal damaged(String type) {
        return Refusal.unprocessable("file-damaged", "N6").with(FOUND, type);
    }
}
