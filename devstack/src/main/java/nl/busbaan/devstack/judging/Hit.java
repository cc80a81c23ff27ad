package nl.busbaan.devstack.judging;

/** What tells a hit of a search apart without knowing its id: ids differ from one installation to the next. */
public record Hit(String kind, String title, String organisation) {}
