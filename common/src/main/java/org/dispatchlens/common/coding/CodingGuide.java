package org.dispatchlens.common.coding;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.dispatchlens.common.codebook.CodebookFiles;
import org.dispatchlens.common.error.InputException;

/**
 * {@code coding.yaml}: what coders are told. The questions and codes are those of {@link CodingTask}; the file gives them
 * words.
 *
 * @param welcome paragraphs at the head of the instructions
 * @param tasks in the order of {@link CodingTask}
 * @param numberWords words that print a number
 */
public record CodingGuide(
        List<String> welcome, List<Task> tasks, @JsonProperty("number_words") List<String> numberWords) {
    private static final String FILE = "coding";

    /**
     * Instructions of one task.
     *
     * @param task its code
     * @param sheet name of its sheet
     * @param unit what is to be coded
     * @param how rules, one a line
     */
    public record Task(String task, String sheet, String unit, List<String> how, List<Question> questions) {
        public Task {
            how = List.copyOf(how);
            questions = List.copyOf(questions);
        }

        public CodingTask codingTask() {
            return CodingTask.of(task).orElseThrow();
        }
    }

    /**
     * Words of one variable.
     *
     * @param id its name in {@link CodingTask}
     * @param title head of the column
     * @param ask shown beside the cell of the answer
     */
    public record Question(String id, String title, String ask, List<Code> codes) {
        public Question {
            codes = List.copyOf(codes);
        }
    }

    /** What a code means. */
    public record Code(String code, String means) {}

    public CodingGuide {
        welcome = List.copyOf(welcome);
        tasks = List.copyOf(tasks);
        numberWords = List.copyOf(numberWords);
    }

    /**
     * Reads the file.
     *
     * @throws InputException where it does not follow its schema, or its tasks, questions or codes are not those of the
     *     program in their order
     */
    public static CodingGuide from(CodebookFiles files) {
        CodingGuide guide = files.read(FILE, CodingGuide.class);
        String where = files.location(FILE);
        List<String> tasks = new ArrayList<>();
        for (CodingTask task : CodingTask.values()) {
            tasks.add(task.code());
        }
        same(where + ": tasks", guide.tasks.stream().map(Task::task).toList(), tasks);
        guide.tasks.forEach(task -> check(where, task));
        return guide;
    }

    private static void check(String where, Task task) {
        List<Variable> variables = task.codingTask().variables();
        same(
                where + ": questions of " + task.task(),
                task.questions().stream().map(Question::id).toList(),
                variables.stream().map(Variable::id).toList());
        for (int i = 0; i < variables.size(); i++) {
            Question question = task.questions().get(i);
            same(
                    where + ": codes of " + question.id(),
                    question.codes().stream().map(Code::code).toList(),
                    variables.get(i).codes());
        }
    }

    private static void same(String what, List<String> found, List<String> expected) {
        if (!found.equals(expected)) {
            throw new InputException(what + " must be " + expected + " in this order, found " + found);
        }
    }

    /** The instructions of a task. */
    public Task task(CodingTask task) {
        return tasks.stream().filter(t -> t.codingTask() == task).findFirst().orElseThrow();
    }
}
