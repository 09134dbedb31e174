import fc from "fast-check";
import { expect, test } from "vitest";
import { search } from "../../../src/search/rank.js";
import { drafted } from "../../drafted.js";

const knowledge =
  drafted(`Ida Brandt has run the harbour of Limmer since 2009. She was born in Kalm, a village on the coast.

The old theatre burnt down in the winter of 1911. It was rebuilt by twelve carpenters because the mayor had promised it.

Ferries carried 40,000 passengers to Oster in one year. The company has organised night crossings.

Its colour is green. The lighthouse, which fishermen paid for, stands near Westby and is the tallest building.`);

function first(question: string): string | undefined {
  return search(question, knowledge)[0]?.entry.id;
}

test.each([
  ["it has the question's words", "who runs the harbour of Limmer?", "article-p1-s1"],
  [
    "the sentence before it has the name that a pronoun stands for",
    "in which village was Ida Brandt born?",
    "article-p1-s2",
  ],
  ["its words are of the same family", "when was the fire at the theatre that burned?", "article-p2-s1"],
  ["a clause with when asks nothing", "what was promised when the theatre burned?", "article-p2-s2"],
  ["it has a date, for a question with when", "when did the theatre burn?", "article-p2-s1"],
  ["it writes a number in words", "what did the 12 carpenters do?", "article-p2-s2"],
  ["it writes thousands with a comma", "what carried 40000 passengers?", "article-p3-s1"],
  ["it is spelt the British way", "who organized night crossings?", "article-p3-s2"],
  ["the question is misspelt", "wich bilding is the talest?", "article-p4-s2"],
])("a statement is found where %s", (_, question, id) => {
  expect(first(question)).toBe(id);
});

test("the reasons say what was found and what no statement has", () => {
  const [best] = search("who runs the harbour of Zanzibar?", knowledge);
  expect(best?.stated?.lacksName).toBe(true);
  expect(best?.stated?.features.coverage).toBeLessThan(1);
  expect(search("who runs the harbour of Limmer?", knowledge)[0]?.stated?.lacksName).toBe(false);
});

test("a statement that has no word of the question is put forward beside one that has", () => {
  const found = search("which fishermen paid for the lighthouse?", knowledge).map(({ entry }) => entry.id);
  expect(found.slice(0, 2)).toEqual(["article-p4-s2", "article-p4-s1"]);
});

test("of too many that are as good the later ids are passed over, not the later places", () => {
  const alike = drafted(Array.from({ length: 40 }, () => "The granite bridge was opened.").join("\n\n"));
  const ids = [...alike.facts.keys()].sort();
  expect(ids).not.toEqual([...alike.facts.keys()]);
  expect(search("granite bridge", alike).map(({ entry }) => entry.id)).toEqual(ids.slice(0, 12));
});

test("a question without a word of the statements finds none", () => {
  expect(search("zebra quagga okapi", knowledge)).toEqual([]);
});

test("whatever is asked, the ranking is the same again, best first, ties by id", () => {
  const words = [
    "harbour",
    "theatre",
    "who",
    "when",
    "1911",
    "Oster",
    "40,000",
    "\u202e",
    "\ud800",
    "浪潮",
    "(.*",
    "",
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string())), (typed) => {
      const question = typed.join(" ");
      const ranked = search(question, knowledge).map(({ entry, score }) => ({ id: entry.id, score }));
      const again = search(question, knowledge).map(({ entry, score }) => ({ id: entry.id, score }));
      expect(again).toEqual(ranked);
      const sorted = [...ranked].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      expect(ranked).toEqual(sorted);
      expect(ranked.every(({ score }) => Number.isFinite(score))).toBe(true);
    }),
  );
});

test.each([
  ["one word a million times", "harbour ".repeat(1_000_000)],
  ["one misspelt word a million times", "harbuor ".repeat(1_000_000)],
  ["100,000 characters without a space", "x".repeat(100_000)],
  ["lone surrogates", "\ud800".repeat(100_000)],
  ["right-to-left overrides", `${"\u202e".repeat(1_000)}harbour`],
  ["zero-width joiners", `${"\u200d".repeat(1_000)}harbour`],
  ["NULs", `${"\0".repeat(1_000)}harbour`],
  ["5,000 combining marks", `a${"\u0301".repeat(5_000)} harbour`],
  ["regular-expression bait", "(a+)+$".repeat(10_000)],
  ["Chinese without a space", "港".repeat(100_000)],
  ["Thai without a space", "ก".repeat(100_000)],
])("%s is ranked as anything else", (_, question) => {
  expect(search(question, knowledge).every(({ score }) => Number.isFinite(score))).toBe(true);
});
