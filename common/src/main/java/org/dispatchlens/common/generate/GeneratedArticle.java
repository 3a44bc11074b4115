package org.dispatchlens.common.generate;

/**
 * One invented article.
 *
 * @param number its number in the archive, from 0
 * @param id its name in the archive
 * @param published ISO 8601 date
 * @param raw the text as an outlet publishes it, with byline and furniture
 * @param words words of the clean text
 * @param story number of its story, which is the number of the story's first article
 * @param position its place in the story, from 0
 * @param storySize articles of the archive that tell the story
 * @param copy whether it repeats the story's first article word for word
 * @param evidence what was planted
 */
public record GeneratedArticle(
        long number,
        String id,
        String outlet,
        String published,
        String raw,
        int words,
        long story,
        int position,
        int storySize,
        boolean copy,
        Evidence evidence) {}
