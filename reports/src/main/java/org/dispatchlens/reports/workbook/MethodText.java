package org.dispatchlens.reports.workbook;

import java.util.List;
import org.dispatchlens.common.run.RunRecord;
import org.dispatchlens.reports.Labels;

/**
 * One measure explained.
 *
 * @param reading what to conclude from it and what not
 */
record MethodText(String measure, String formula, String denominator, String reading) {
    static List<MethodText> measures(RunRecord run) {
        return List.of(
                new MethodText(
                        "n, n once, Articles",
                        "n counts rows as they are. n once leaves out rows of articles that copy an earlier one."
                                + " Articles counts articles with at least one such row.",
                        "",
                        "Where n and n once differ much, an outlet's number rests on wire copy that others print too."),
                new MethodText(
                        "Minimum n",
                        "Estimates whose denominator is under " + run.minimumN() + " are left empty and marked \""
                                + Labels.NOT_ENOUGH + "\".",
                        "The denominator of that estimate.",
                        "Empty means not measured; it does not mean zero."),
                new MethodText(
                        "Blame row",
                        "One accuser, one accused, one act in a sentence. Forms: accusation, assertion of a hostile act,"
                                + " nominal, claim of responsibility, denial. Mutual blame gives two rows.",
                        "",
                        "Counts who is blamed in the text, not who is to blame."),
                new MethodText(
                        "Blame balance",
                        "(n A − n B) / (n A + n B) over asserted rows that accuse side A or side B; denials and claims"
                                + " of responsibility do not count.",
                        "n = n A + n B, whoever accuses and in whatever voice.",
                        "+1: all blame falls on A; −1: all on B; an interval that holds 0: not settled. 95 % bootstrap"
                                + " interval, drawing whole articles."),
                new MethodText(
                        "Voice",
                        "own: nobody is cited; cited without quotation marks; inside quotation marks; cited from another"
                                + " outlet.",
                        "Own share: all blame rows of the outlet.",
                        "Blame in an outlet's own voice is the outlet's own claim. 95 % Wilson interval."),
                new MethodText(
                        "Share without agent",
                        "Descriptions of violence in the passive or intransitive without who did it, over all"
                                + " descriptions of violence.",
                        "All descriptions of violence of the outlet.",
                        "Active wording names who did it; agentless wording leaves it open. 95 % Wilson interval."),
                new MethodText(
                        "Share of mentions",
                        "Mentions that belong to a state or body, over all mentions that belong to any.",
                        "Mentions with a state or body in that outlet.",
                        "Leaders, ministries, armies and capitals count for their state. 95 % Wilson interval, which takes"
                                + " mentions as independent; within an article they are not quite."),
                new MethodText(
                        "Share of speech",
                        "Stretches of reported speech by speakers of a state or body; also by words.",
                        "Stretches of speech with a known speaker in that outlet.",
                        "First heard counts articles in which that side speaks first."),
                new MethodText(
                        "Sentiment",
                        "Mean of scores in [-1,1] over pairs of sentence and named actor. Each method has tables and charts"
                                + " of its own; scores of two methods are never added up.",
                        "Pairs scored by that method in that outlet, state and voice.",
                        "Words of the sentence, not the writer's mind. Compare outlets on the same state, within one"
                                + " method. 95 % bootstrap interval, drawing whole articles."),
                new MethodText(
                        "Sentiment by word list",
                        "Weights of favourable and unfavourable words (lexicon), turned by negation and raised or lowered by"
                                + " words of degree. Method lexicon; scores every run.",
                        "All pairs of sentence and named actor.",
                        "Every score can be checked word by word. It mostly sees how dark a sentence is, less at whom it is"
                                + " aimed."),
                new MethodText(
                        "Sentiment by language model",
                        "A classifier over a language model's vectors of the target's words and their context, trained on"
                                + " labelled news sentences; the score is the chance of positive less that of negative.",
                        "Pairs that the model scored, where the run had semantics on; n says how many.",
                        "It can score two actors of one sentence differently. Its quality on labelled news stands in its model"
                                + " card. Single rows are often wrong, so read means."),
                new MethodText(
                        "Figure and its interval",
                        "49: 49 to 49. at least 49: 49 or more. nearly 100: 90 to 100. about 2,000: 10 % to both sides."
                                + " dozens: 24 to 99.",
                        "",
                        "Two figures are comparable when story, event, kind and side agree. Figures whose intervals meet"
                                + " do not contradict each other."),
                new MethodText(
                        "Status of a fact",
                        "agree: the same value; compatible: intervals meet; conflict: they do not; outlier: one outlet"
                                + " stands apart; one report: nothing to compare.",
                        "All reports of the fact.",
                        "The note names slips of an order of magnitude, and parts that add up to a total."),
                new MethodText(
                        "Consensus",
                        "The interval that the greatest number of reports share.",
                        "All reports of the fact.",
                        "What most reports allow; not a statement of what is true."),
                new MethodText(
                        "Left out",
                        "A statement that at least half of a story's outlets carry and this outlet does not.",
                        "Outlets of the story, three or more.",
                        "Not found in this corpus; the outlet may carry it in an article that is not part of it."),
                new MethodText(
                        "Same statement",
                        "Blame rows of one accuser, accused and like act, figures of one fact, and speech of one speaker, joined"
                                + " within a story when their similarity reaches a threshold.",
                        "Rows of stories that two outlets carry.",
                        "Similarity is the cosine of sentence vectors with semantics on, else the share of words in common;"
                                + " for figures the smaller number over the larger."),
                new MethodText(
                        "Speaker from a sister report",
                        "Where one article has only a pronoun for the speaker and another names who made the same statement,"
                                + " the name is filled in.",
                        "Blame rows and speech without a known speaker.",
                        "Marked in brackets wherever the row is listed, and in the column repaired_from as article_id#sentence_id."
                                + " The words stay the article's own."),
                new MethodText(
                        "Per story",
                        "Tables with a column story_id hold each comparison over the whole corpus (ALL) and once for each"
                                + " story that two outlets carry.",
                        "Articles of that story.",
                        "This workbook shows the whole corpus; the rows per story stand in the exports."),
                new MethodText(
                        "Likely origin of a text",
                        "Whom its articles credit in a dateline, byline or closing line, each article counting with its"
                                + " surest words; without a credit the outlet that published first.",
                        "All articles of the group of copies.",
                        "Confidence is that of the surest words (dateline or byline 90 %, closing line 80 %, shared byline"
                                + " 70 %) times the source's share of all credit; 60 % for the first of dated articles."),
                new MethodText(
                        "Change to a text",
                        "Equal sentences are paired first, then those with the most words in common (Dice similarity of"
                                + " at least 0.5, or the shorter one standing almost whole in the longer).",
                        "All sentences of both articles.",
                        "Told from the words, not from their meaning: a sentence that was split shows as reworded and"
                                + " added."),
                new MethodText(
                        "Links to evidence",
                        "A number in blue leads to the rows of the sheet Evidence that it counts, which are sorted so that"
                                + " most stand together. Rows that stand apart are linked by a name (evidence_1 ...) of"
                                + " several ranges.",
                        "",
                        "Where the sheet does not hold all rows (it holds at most "
                                + Labels.count(Book.MAX_EVIDENCE)
                                + "), or they stand in more than 100 places, the link leads to the first of them and says"
                                + " how many; all are in the exports. No link: the number is 0."),
                new MethodText(
                        "Confidence",
                        "How sure the rule is that found a row, from 0 to 100 %.",
                        "",
                        "Not a probability that was measured on your corpus; use it to sort what to check first."));
    }
}
