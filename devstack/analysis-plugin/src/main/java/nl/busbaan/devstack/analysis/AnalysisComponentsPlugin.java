package nl.busbaan.devstack.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.AnalyzerScope;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Registers Lucene's analysis components under the names and settings they have in a full Elasticsearch, so that index
 * settings written for the one work on the other. Only what Dutch search needs is here; an unknown setting value is
 * refused rather than ignored.
 */
public final class AnalysisComponentsPlugin extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.ofEntries(
                Map.entry(
                        "asciifolding",
                        (index, env, name, settings) ->
                                new AsciiFolding(name, settings.getAsBoolean("preserve_original", false))),
                Map.entry("dictionary_decompounder", requiresAnalysisSettings((index, env, name, settings) -> {
                    var words = Analysis.getWordSet(env, settings, "word_list");
                    var minWord = settings.getAsInt("min_word_size", 5);
                    var minPart = settings.getAsInt("min_subword_size", 2);
                    var maxPart = settings.getAsInt("max_subword_size", 15);
                    var longest = settings.getAsBoolean("only_longest_match", false);
                    return filter(
                            name,
                            in -> new DictionaryCompoundWordTokenFilter(in, words, minWord, minPart, maxPart, longest));
                })),
                Map.entry("edge_ngram", (index, env, name, settings) -> {
                    var min = settings.getAsInt("min_gram", 1);
                    var max = settings.getAsInt("max_gram", 2);
                    var original = settings.getAsBoolean("preserve_original", false);
                    return filter(name, in -> new EdgeNGramTokenFilter(in, min, max, original));
                }),
                Map.entry("flatten_graph", (index, env, name, settings) -> filter(name, FlattenGraphFilter::new)),
                Map.entry("keyword_marker", requiresAnalysisSettings((index, env, name, settings) -> {
                    var words = Analysis.getWordSet(env, settings, "keywords");
                    return filter(name, in -> new SetKeywordMarkerFilter(in, words));
                })),
                Map.entry("length", (index, env, name, settings) -> {
                    var min = settings.getAsInt("min", 0);
                    var max = settings.getAsInt("max", Integer.MAX_VALUE);
                    return filter(name, in -> new LengthFilter(in, min, max));
                }),
                Map.entry(
                        "remove_duplicates",
                        (index, env, name, settings) -> filter(name, RemoveDuplicatesTokenFilter::new)),
                Map.entry("stemmer", requiresAnalysisSettings((index, env, name, settings) -> stemmer(name, settings))),
                Map.entry(
                        "synonym_graph",
                        requiresAnalysisSettings((index, env, name, settings) -> new InlineSynonyms(name, settings))),
                Map.entry("trim", (index, env, name, settings) -> filter(name, TrimFilter::new)),
                Map.entry("word_delimiter_graph", (index, env, name, settings) -> wordDelimiter(name, settings)));
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "keyword",
                (index, env, name, settings) -> TokenizerFactory.newFactory(name, KeywordTokenizer::new),
                "whitespace",
                (index, env, name, settings) -> TokenizerFactory.newFactory(name, WhitespaceTokenizer::new));
    }

    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
        return Map.of("dutch", (index, env, name, settings) -> {
            var stopWords = Analysis.parseStopWords(env, settings, DutchAnalyzer.getDefaultStopSet());
            return provider(name, new DutchAnalyzer(stopWords));
        });
    }

    private static TokenFilterFactory stemmer(String name, Settings settings) {
        var language = settings.get("language", settings.get("name", "porter"));
        if (!language.equals("dutch")) {
            throw new IllegalArgumentException(
                    "The stemmer language (%s) of filter %s must be dutch: this build of Elasticsearch has no other."
                            .formatted(language, name));
        }
        return filter(name, in -> new SnowballFilter(in, new DutchStemmer()));
    }

    /** The defaults are those of the stock filter. */
    private static TokenFilterFactory wordDelimiter(String name, Settings settings) {
        var flags = flag(settings, "generate_word_parts", true, WordDelimiterGraphFilter.GENERATE_WORD_PARTS)
                | flag(settings, "generate_number_parts", true, WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS)
                | flag(settings, "catenate_words", false, WordDelimiterGraphFilter.CATENATE_WORDS)
                | flag(settings, "catenate_numbers", false, WordDelimiterGraphFilter.CATENATE_NUMBERS)
                | flag(settings, "catenate_all", false, WordDelimiterGraphFilter.CATENATE_ALL)
                | flag(settings, "split_on_case_change", true, WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE)
                | flag(settings, "split_on_numerics", true, WordDelimiterGraphFilter.SPLIT_ON_NUMERICS)
                | flag(settings, "preserve_original", false, WordDelimiterGraphFilter.PRESERVE_ORIGINAL)
                | flag(settings, "stem_english_possessive", true, WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE);
        return filter(name, in -> new WordDelimiterGraphFilter(in, flags, null));
    }

    private static int flag(Settings settings, String key, boolean standard, int flag) {
        return settings.getAsBoolean(key, standard) ? flag : 0;
    }

    private static TokenFilterFactory filter(String name, UnaryOperator<TokenStream> wrap) {
        return new AbstractTokenFilterFactory(name) {
            @Override
            public TokenStream create(TokenStream in) {
                return wrap.apply(in);
            }
        };
    }

    private static <A extends Analyzer> AnalyzerProvider<A> provider(String name, A analyzer) {
        return new AnalyzerProvider<>() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public AnalyzerScope scope() {
                return AnalyzerScope.INDEX;
            }

            @Override
            public A get() {
                return analyzer;
            }
        };
    }
}
