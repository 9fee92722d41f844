package vn.exemplar.nomination.nomination.office.hold;

/** What keeps a nomination from being considered (Decree 98/2023, Art. 4). */
enum Matter {
    DISCIPLINE,
    INSPECTION,
    COMPLAINT,
    DENUNCIATION
}
