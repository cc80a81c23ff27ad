package nl.busbaan.devstack.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** {@code synonym_graph} with the rules in the index settings; rules pass the filters before it, as in the stock module. */
final class InlineSynonyms extends AbstractTokenFilterFactory {
    private final List<String> rules;
    private final boolean expand;
    private final boolean lenient;

    InlineSynonyms(String name, Settings settings) {
        super(name);
        rules = settings.getAsList("synonyms");
        expand = settings.getAsBoolean("expand", true);
        lenient = settings.getAsBoolean("lenient", false);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException(
                    "The synonyms of filter %s must be listed inline in [synonyms].".formatted(name));
        }
    }

    @Override
    public TokenStream create(TokenStream in) {
        throw new IllegalStateException("Filter %s is built per chain only.".formatted(name()));
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> previous,
            Function<String, TokenFilterFactory> all) {
        var analyzer = new CustomAnalyzer(
                tokenizer,
                charFilters.toArray(CharFilterFactory[]::new),
                previous.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new));
        return new Built(name(), synonyms(analyzer));
    }

    private SynonymMap synonyms(CustomAnalyzer analyzer) {
        var parser = new SolrSynonymParser(true, expand, analyzer);
        for (String rule : rules) {
            try {
                parser.parse(new StringReader(rule));
            } catch (IOException | ParseException | IllegalArgumentException problem) {
                if (!lenient) {
                    throw new IllegalArgumentException(
                            "The synonym rule \"%s\" of filter %s can't be read.".formatted(rule, name()), problem);
                }
            }
        }
        try {
            return parser.build();
        } catch (IOException problem) {
            throw new IllegalArgumentException("The synonyms of filter %s can't be built.".formatted(name()), problem);
        }
    }

    private record Built(String name, SynonymMap synonyms) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream in) {
            return synonyms.fst == null ? in : new SynonymGraphFilter(in, synonyms, false);
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            return IDENTITY_FILTER;
        }
    }
}
