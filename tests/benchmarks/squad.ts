import { z } from "zod";
import { KnowledgeError } from "../../src/errors.js";
import { splitSentences } from "../../src/language/sentences.js";
import { readText } from "../../src/text-file.js";
import type { BenchmarkFact, Collection } from "./collection.js";

const squadSchema = z.object({
  data: z.array(
    z.object({
      title: z.string().default("Article"),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              question: z.string(),
              answers: z.array(z.object({ text: z.string(), answer_start: z.number() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

/**
 * Reads a file in the format of SQuAD: each article is a collection, its sentences are the facts. A question is answered
 * by the sentence in which its first answer begins; one without an answer is left out.
 *
 * @throws KnowledgeError where the file cannot be read, is no JSON or has another format
 */
export function readSquad(path: string): Collection[] {
  return parsed(path).data.map(({ title, paragraphs }) => {
    const facts: BenchmarkFact[] = [];
    const questions = paragraphs.flatMap(({ context, qas }, index) => {
      const sentences = splitSentences(context).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
      const first = facts.length;
      facts.push(...sentences.map(({ text }) => ({ text, paragraph: index + 1 })));
      return qas.flatMap(({ question, answers: [answer] }) => {
        if (answer === undefined) return [];
        const place = sentences.findIndex(({ end }) => answer.answer_start < end);
        return place < 0 ? [] : { text: question, right: [first + place] };
      });
    });
    return { title: title.replaceAll("_", " "), facts, questions };
  });
}

/** The largest known, SQuAD's own, has 42 MB. */
const LARGEST = 256 * 2 ** 20;

function parsed(path: string): z.infer<typeof squadSchema> {
  const text = readText(path, { shown: path, largest: LARGEST });
  const expected = "JSON in the format of SQuAD";
  try {
    return squadSchema.parse(JSON.parse(text));
  } catch (cause) {
    const found = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new KnowledgeError({ code: "not-squad", where: path, expected, found, cause });
  }
}
