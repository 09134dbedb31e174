import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withoutAParagraph } from "./collection.js";
import { generated } from "./generated.js";
import { readSquad } from "./squad.js";

const HARBOUR = "The harbour of Limmer opened in 1911. It closes in winter.";
const FERRIES = "Ferries carry 40,000 passengers.";

function squad(): string {
  const path = join(mkdtempSync(join(tmpdir(), "squad-")), "file.json");
  const ask = (question: string, context: string, answer: string): object => ({
    question,
    answers: [{ text: answer, answer_start: context.indexOf(answer) }],
  });
  const paragraphs = [
    {
      context: HARBOUR,
      qas: [ask("When does it close?", HARBOUR, "in winter"), { question: "?", answers: [] }],
    },
    { context: FERRIES, qas: [ask("How many passengers?", FERRIES, "40,000")] },
  ];
  writeFileSync(path, JSON.stringify({ data: [{ title: "Limmer_harbour", paragraphs }] }));
  return path;
}

test("a SQuAD file's sentences are facts, and the one that has the answer's place is right", () => {
  const [article] = readSquad(squad());
  expect(article?.title).toBe("Limmer harbour");
  expect(article?.facts.map(({ paragraph }) => paragraph)).toEqual([1, 1, 2]);
  expect(article?.questions).toEqual([
    { text: "When does it close?", right: [1] },
    { text: "How many passengers?", right: [2] },
  ]);
});

test("with a paragraph left out its questions have no answer, and the others keep theirs", () => {
  const [withoutFirst, withoutSecond] = readSquad(squad()).flatMap(withoutAParagraph);
  expect(withoutFirst?.questions.map(({ right }) => right)).toEqual([[], [0]]);
  expect(withoutSecond?.questions.map(({ right }) => right)).toEqual([[1], []]);
});

test("generated facts are the same at every run, and their vocabulary grows slower than they do", () => {
  const words = (size: number): string[] =>
    generated(size).facts.flatMap(({ text }) => text.toLowerCase().replace(".", "").split(" "));
  expect(words(50)).toEqual(words(50));
  const growth = new Set(words(4000)).size / new Set(words(1000)).size;
  expect(growth).toBeGreaterThan(1.5);
  expect(growth).toBeLessThan(3.5);
});
