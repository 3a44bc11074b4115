package org.dispatchlens.common.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.extract.syntax.DependencyParser.Arc;
import org.dispatchlens.common.model.Token;

/**
 * Puts the parts of contractions together again, so that there is one word per token.
 *
 * <p>A token takes the place of that of its parts which stands highest in the tree. The token's head then always stands
 * higher than the token, so no cycle can come up.
 */
final class Collapse {
    private final PennWords penn;
    private final List<Arc> arcs;

    private Collapse(PennWords penn, List<Arc> arcs) {
        this.penn = penn;
        this.arcs = arcs;
    }

    static List<SyntaxWord> words(List<Token> tokens, PennWords penn, List<String> tags, List<Arc> arcs) {
        Collapse collapse = new Collapse(penn, arcs);
        List<SyntaxWord> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            int first = penn.first().get(i);
            Arc arc = arcs.get(collapse.highest(i));
            int head = arc.head() < 0 ? -1 : penn.owner().get(arc.head());
            // The model writes the label of a detached root in capitals.
            words.add(new SyntaxWord(tokens.get(i).lower(), tags.get(first), head, head < 0 ? "root" : arc.label()));
        }
        return words;
    }

    private int highest(int token) {
        int best = penn.first().get(token);
        for (int part = best + 1; part < penn.size() && penn.owner().get(part) == token; part++) {
            best = depth(part) < depth(best) ? part : best;
        }
        return best;
    }

    private int depth(int form) {
        int depth = 0;
        for (int at = form; at >= 0; at = arcs.get(at).head()) {
            depth++;
        }
        return depth;
    }
}
