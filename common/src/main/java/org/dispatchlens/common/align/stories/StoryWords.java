package org.dispatchlens.common.align.stories;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.dispatchlens.common.codebook.CodebookFiles;

/**
 * The word lists of {@code stories.yaml}, in the form in which {@link StoryToken} has words.
 *
 * @param stopWords words that are not looked at
 * @param newsWords words that are common in the news, whatever the event
 */
public record StoryWords(
        @JsonProperty("stop_words") Set<String> stopWords, @JsonProperty("news_words") Set<String> newsWords)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public StoryWords {
        stopWords = forms(stopWords);
        newsWords = forms(newsWords);
    }

    /** The lists of a codebook. */
    public static StoryWords from(CodebookFiles codebook) {
        return codebook.read("stories", StoryWords.class);
    }

    private static Set<String> forms(Collection<String> words) {
        TreeSet<String> forms = new TreeSet<>();
        words.forEach(word -> forms.add(StoryToken.form(word)));
        return Set.copyOf(forms);
    }
}
