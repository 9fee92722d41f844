package vn.exemplar.nomination.dossier.write.holddossier;

/** What keeps a nomination from being considered (Decree 98/2023, Art. 4). */
public enum Matter {
    DISCIPLINE,
    INSPECTION,
    COMPLAINT,
    DENUNCIATION
}
