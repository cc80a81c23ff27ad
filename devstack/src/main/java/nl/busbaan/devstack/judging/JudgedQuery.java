package nl.busbaan.devstack.judging;

import java.util.List;

/** A query with what would be good answers to it. */
public record JudgedQuery(String text, String group, List<Answers> answers) {}
