package vn.exemplar.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.ledger.chain.LogOrigin;

/** Notes and keys against those that Go's {@code golang.org/x/mod/sumdb/note} made. */
final class SignedNoteTest {

    private static final LogOrigin ORIGIN = new LogOrigin("exemplar.vn/vector");
    private static final String VKEY = "exemplar.vn/vector+03a1ee4f+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
    private static final String NOTE = "exemplar.vn/vector\n4\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n"
            + "— exemplar.vn/vector"
            + " A6HuT0Tn/GMZKCTeE9XbW8xPX7Lm9+jtdetO657bvZJpPM6PKk3YKIgW7cGGEu71E9aSytvOgXuefMavLJnBHUx0cQ4=\n";
    private static final NoteSigner SIGNER = NoteSigner.of(
            ORIGIN.value(), pemOf("000102030405060708090a0b0c0d0e0f" + "101112131415161718191a1b1c1d1e1f"));
    private static final Checkpoint CHECKPOINT = new Checkpoint(ORIGIN, 4, new byte[32]);

    @Test
    void a_key_has_the_id_and_text_form_that_go_gives_it() {
        assertThat(SIGNER.publicKey().vkey()).isEqualTo(VKEY);
        assertThat(NoteKey.parse(VKEY)).isEqualTo(SIGNER.publicKey());
        assertThat(NoteSigner.of(ORIGIN.value(), SIGNER.pem()).publicKey()).isEqualTo(SIGNER.publicKey());
    }

    @Test
    void a_checkpoint_is_signed_to_the_byte_as_go_signs_it() {
        assertThat(CHECKPOINT.sign(List.of(SIGNER)).note()).hasToString(NOTE);
    }

    @Test
    void a_note_that_go_documents_is_verified() {
        String text = "If you think cryptography is the answer to your problem,\n"
                + "then you don't know what your problem is.\n";
        String note = text + "\n— PeterNeumann"
                + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
        SignedNote read = SignedNote.parse(note);
        read.requireSignature(
                List.of(NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")));
        assertThat(read.text()).isEqualTo(text);
        assertThat(read).hasToString(note);
    }

    @Test
    void during_a_rotation_the_old_and_the_new_key_each_open_a_checkpoint_and_a_stranger_does_not() {
        NoteSigner next = NoteSigner.generate(ORIGIN.value());
        byte[] note = CHECKPOINT.sign(List.of(SIGNER, next)).bytes();
        for (NoteSigner known : List.of(SIGNER, next)) {
            assertThat(Checkpoint.open(note, ORIGIN, List.of(known.publicKey())).size())
                    .isEqualTo(4);
        }
        NoteKey stranger = NoteSigner.generate(ORIGIN.value()).publicKey();
        assertThatThrownBy(() -> Checkpoint.open(note, ORIGIN, List.of(stranger)))
                .isInstanceOf(UntrustedNoteException.class);
    }

    @Test
    void a_wrong_signature_of_a_known_key_spoils_the_note() {
        byte[] signature = SIGNER.sign("another text\n".getBytes(StandardCharsets.UTF_8));
        NoteSigner other = NoteSigner.generate(ORIGIN.value());
        SignedNote good = SignedNote.sign(CHECKPOINT.text(), List.of(other));
        SignedNote spoilt = new SignedNote(
                CHECKPOINT.text(),
                List.of(
                        good.signatures().getFirst(),
                        new SignedNote.NoteSignature(
                                ORIGIN.value(), SIGNER.publicKey().id(), signature)));
        spoilt.requireSignature(List.of(other.publicKey()));
        assertThatThrownBy(() -> spoilt.requireSignature(List.of(other.publicKey(), SIGNER.publicKey())))
                .isInstanceOf(UntrustedNoteException.class);
    }

    @Test
    void the_checkpoint_of_another_log_is_not_trusted() {
        byte[] note = CHECKPOINT.sign(List.of(SIGNER)).bytes();
        assertThatThrownBy(() -> Checkpoint.open(note, new LogOrigin("exemplar.vn/other"), List.of(SIGNER.publicKey())))
                .isInstanceOf(UntrustedNoteException.class)
                .hasMessageContaining("exemplar.vn/vector");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exemplar.vn/vector\n04\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "exemplar.vn/vector\n-4\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "exemplar.vn/vector\n99999999999999999999\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "exemplar.vn/vector\n4\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB=\n",
                "exemplar.vn/vector\n4\nAAAA\n",
                "exemplar.vn/vector\n4\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nextension\n",
                "exemplar.vn/vector\r\n4\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "\n4\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                ""
            })
    void what_is_not_exactly_a_checkpoint_is_none(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_proof_file_is_read_as_it_is_written_and_proves_its_leaf_alone() {
        GrownTree grown = GrownTree.of(300);
        Checkpoint checkpoint = new Checkpoint(ORIGIN, 300, grown.naiveRoot(300));
        TlogProof proof = new TlogProof(
                java.util.Optional.of(new byte[] {1, 2, 3}),
                grown.at(300).inclusion(299),
                checkpoint.sign(List.of(SIGNER)));
        TlogProof read = TlogProof.parse(proof.bytes());
        assertThat(read.bytes()).isEqualTo(proof.bytes());
        List<NoteKey> known = List.of(SIGNER.publicKey());
        assertThat(read.verifies(grown.leaves.get(299), ORIGIN, known)).isTrue();
        assertThat(read.verifies(grown.leaves.get(298), ORIGIN, known)).isFalse();
        assertThatThrownBy(() -> read.verifies(
                        grown.leaves.get(299),
                        ORIGIN,
                        List.of(NoteSigner.generate("x").publicKey())))
                .isInstanceOf(UntrustedNoteException.class);
    }

    /** Nothing but a clean refusal, whatever the bytes are. */
    @Test
    void damaged_notes_proofs_and_keys_are_refused_cleanly() {
        GrownTree grown = GrownTree.of(9);
        byte[] proof = new TlogProof(
                        java.util.Optional.of(new byte[40]),
                        grown.at(9).inclusion(3),
                        new Checkpoint(ORIGIN, 9, grown.naiveRoot(9)).sign(List.of(SIGNER)))
                .bytes();
        Random random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            byte[] damaged = Damage.to(round % 2 == 0 ? proof : NOTE.getBytes(StandardCharsets.UTF_8), random);
            Damage.refusesCleanly(() -> SignedCheckpoint.parse(damaged));
            Damage.refusesCleanly(() -> TlogProof.parse(damaged));
            Damage.refusesCleanly(() -> NoteKey.parse(
                    new String(Damage.to(VKEY.getBytes(StandardCharsets.UTF_8), random), StandardCharsets.UTF_8)));
            Damage.refusesCleanly(() -> EntryBundle.decode(damaged, 1 + random.nextInt(256)));
        }
    }

    private static String pemOf(String seed) {
        byte[] encoded = HexFormat.of().parseHex("302e020100300506032b657004220420" + seed);
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(encoded)
                + "\n-----END PRIVATE KEY-----\n";
    }
}
