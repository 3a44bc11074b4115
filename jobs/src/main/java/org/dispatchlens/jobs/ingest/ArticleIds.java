package org.dispatchlens.jobs.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispatchlens.common.ingest.SourceNames;

/**
 * Gives every file an id of its own: its bare name; where folders hold files of the same name, its path with {@code /}
 * written as {@code __}; where even that stands twice, a number behind it.
 */
final class ArticleIds {
    private ArticleIds() {}

    static List<InputFile> assign(List<InputFile> files) {
        Map<String, Long> bare = count(files, file -> SourceNames.articleId(file.relative()));
        Map<String, Integer> used = new HashMap<>();
        List<InputFile> result = new ArrayList<>(files.size());
        for (InputFile file : files) {
            String id = SourceNames.articleId(file.relative());
            if (bare.get(id) > 1) {
                String path = file.relative();
                id = path.substring(0, path.lastIndexOf('/') + 1).replace("/", "__") + id;
            }
            int times = used.merge(id, 1, Integer::sum);
            result.add(file.withId(times == 1 ? id : id + "~" + times));
        }
        return result;
    }

    private static Map<String, Long> count(List<InputFile> files, Function<InputFile, String> key) {
        return files.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }
}
