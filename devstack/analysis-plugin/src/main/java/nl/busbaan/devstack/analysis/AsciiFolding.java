package nl.busbaan.devstack.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Usable in a normalizer too; neither there nor before synonyms may one token become two. */
final class AsciiFolding extends AbstractTokenFilterFactory implements NormalizingTokenFilterFactory {
    private final boolean preserveOriginal;

    AsciiFolding(String name, boolean preserveOriginal) {
        super(name);
        this.preserveOriginal = preserveOriginal;
    }

    @Override
    public TokenStream create(TokenStream in) {
        return new ASCIIFoldingFilter(in, preserveOriginal);
    }

    @Override
    public TokenStream normalize(TokenStream in) {
        return new ASCIIFoldingFilter(in, false);
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
        return preserveOriginal ? new AsciiFolding(name(), false) : this;
    }
}
