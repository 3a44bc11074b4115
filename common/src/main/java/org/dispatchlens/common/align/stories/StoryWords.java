package org.dispatchlens.common.align.stories;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
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
        Set<String> forms = new HashSet<>();
        words.forEach(word -> forms.add(StoryToken.form(word)));
        return Collections.unmodifiableSet(forms);
    }
}
