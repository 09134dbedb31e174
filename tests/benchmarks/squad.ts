import { readFileSync } from "node:fs";
import { z } from "zod";
import { splitSentences } from "../../src/language/sentences.js";
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
 * @throws where the file cannot be read, is no JSON or has another format
 */
export function readSquad(path: string): Collection[] {
  const { data } = squadSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  return data.map(({ title, paragraphs }) => {
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
