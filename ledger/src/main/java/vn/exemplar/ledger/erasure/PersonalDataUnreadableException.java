package vn.exemplar.ledger.erasure;

/** A personal text can neither be decrypted nor is it erased: the key is missing, or is not the one it was sealed with. */
public final class PersonalDataUnreadableException extends RuntimeException {

    public PersonalDataUnreadableException(String message) {
        super(message);
    }

    public PersonalDataUnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
