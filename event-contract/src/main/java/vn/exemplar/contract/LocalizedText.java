package vn.exemplar.contract;

/** A text that people read, in Vietnamese and in English. */
public record LocalizedText(String vi, String en) {}
