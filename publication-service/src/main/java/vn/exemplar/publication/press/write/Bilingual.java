package vn.exemplar.publication.press.write;

/** A text in Vietnamese and in English. */
public record Bilingual(String vi, String en) {}
