package nl.busbaan.directory.offering;

/** A scheme gives a right or money under conditions (regeling); a service is help (dienst). */
public enum OfferingKind {
    SCHEME,
    SERVICE
}
