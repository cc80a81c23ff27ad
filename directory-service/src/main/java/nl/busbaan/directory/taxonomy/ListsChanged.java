package nl.busbaan.directory.taxonomy;

/** Fired in the transaction that changes a code list or the rules of everyday words. */
public record ListsChanged() {}
