package nl.busbaan.bench.search;

import java.util.List;
import nl.busbaan.bench.measurement.Sample;

/** @param queriesPerText how often the product asks Elasticsearch for one text, on average */
public record Outcome(double queriesPerText, List<Sample> samples) {}
