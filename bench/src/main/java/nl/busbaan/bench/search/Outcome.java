package nl.busbaan.bench.search;

import java.util.List;
import nl.busbaan.bench.measurement.Sample;

/** @param queriesPerSearch how often the product asks Elasticsearch for one search, on average */
public record Outcome(double queriesPerSearch, List<Sample> samples) {}
