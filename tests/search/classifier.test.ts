import { describe, expect, test } from "vitest";
import { analyse } from "../../src/search/analyse.js";
import { readClassifier, refutedClass } from "../../src/search/classifier.js";
import { hashedFeatures } from "../../src/search/classifier-features.js";
import { indexKnowledge } from "../../src/search/knowledge-index.js";
import { preparePack } from "../../src/search/prepare.js";
import { trainClassifier, type Example } from "../../src/search/train-classifier.js";
import { openWordCounts } from "../../src/word-counts.js";
import { riverFact, riverPack } from "./river-fact.js";

const counts = openWordCounts();
const PACK = riverPack({
  facts: [
    {
      ...riverFact(
        "opening",
        "The mayor opened the granite bridge in May.",
        ["who opened the bridge?", "who cut the ribbon?", "which person opened it to the public?"],
        ["the governor opened the bridge"],
      ),
      false_premises: ["why did the governor open the bridge?", "when did the governor cut the ribbon?"],
    },
    riverFact("length", "It is 300 metres long.", [
      "how long is the bridge?",
      "length of the bridge in metres",
      "how many metres does it measure?",
    ]),
  ],
  gaps: [
    {
      id: "cost",
      statement: "Not said.",
      questions: ["what did the bridge cost?", "price of the bridge"],
      claims: [],
    },
  ],
});
const knowledge = indexKnowledge([preparePack(PACK, counts)], counts);

/** Classes, the one that a question is furthest on the side of first. */
function classesFor(question: string): string[] {
  const margins = [...knowledge.margins(analyse(question, knowledge))];
  return margins.sort(([, a], [, b]) => b - a).map(([name]) => name);
}

describe("the classifier", () => {
  test("tells what a question asks that is in nobody's words", () => {
    expect(classesFor("which mayor cut the ribbon of the new bridge?")[0]).toBe("opening");
    expect(classesFor("metres long?")[0]).toBe("length");
    expect(classesFor("how costly was the bridge, at what price?")[0]).toBe("cost");
  });

  test("tells a question that takes something false for granted from one that does not", () => {
    expect(classesFor("why was the governor there to open the bridge?")[0]).toBe(refutedClass("opening"));
    expect(classesFor("who was there to open the bridge?")[0]).toBe("opening");
  });

  test("sees a question about something else on nobody's side", () => {
    const margins = [...knowledge.margins(analyse("fancy a zeppelin ride on friday?", knowledge)).values()];
    expect(Math.max(...margins)).toBeLessThan(0);
  });

  test("sees the stretches of a misspelt word", () => {
    expect(classesFor("ribbons cuttting")[0]).toBe("opening");
  });

  test("learns nothing of a draft, which has no questions yet", () => {
    const draft = riverPack({ facts: [riverFact("only", "The bridge is long.")] });
    expect(preparePack(draft, counts).classifier).toBeUndefined();
    const drafted = indexKnowledge([preparePack(draft, counts)], counts);
    expect(drafted.margins(analyse("how long?", drafted)).size).toBe(0);
  });

  test("of two packs knows the classes of both", () => {
    const other = riverPack({
      id: "other",
      facts: [riverFact("moon", "The moon is far.", ["how far is the moon?"])],
    });
    const both = indexKnowledge([preparePack(PACK, counts), preparePack(other, counts)], counts);
    expect(both.margins(analyse("how far?", both)).get("moon")).toBeGreaterThan(0);
  });
});

describe("training", () => {
  const text = (words: string) => ({
    terms: words.split(" ").map((word) => ({ key: word, surface: word })),
    periods: [],
    figures: [],
    type: "any" as const,
  });
  const example = (name: string, words: string) => ({
    class: name,
    features: hashedFeatures(text(words), () => true),
  });
  const EXAMPLES = [example("a", "red stone"), example("b", "green leaf"), example("b", "green tree")];

  test("gives the same weights for the same examples", () => {
    expect(trainClassifier(EXAMPLES)).toEqual(trainClassifier(EXAMPLES));
    expect(trainClassifier(EXAMPLES).weights).not.toBe(trainClassifier(EXAMPLES.slice(1)).weights);
  });

  test("of nothing is a classifier without classes", () => {
    expect(trainClassifier([])).toMatchObject({ classes: [], bias: [], weights: "" });
  });
});

describe("features", () => {
  const isTelling = (key: string): boolean => key !== "the";
  const count = (words: string, share?: number) =>
    hashedFeatures(
      {
        terms: words.split(" ").map((word) => ({ key: word, surface: word, ...(share ? { share } : {}) })),
        periods: [],
        figures: [],
        type: "any",
      },
      isTelling,
    );

  test("weigh the same as a whole for a long text and a short one", () => {
    const squares = ({ values }: ReturnType<typeof count>) =>
      values.reduce((sum, value) => sum + value * value, 0);
    expect(squares(count("one two three four five six seven eight"))).toBeCloseTo(2, 1);
    expect(squares(count("nine"))).toBeCloseTo(2, 1);
  });

  test("are fewer where words only hold a sentence together", () => {
    expect(count("the stone the leaf").buckets.length).toBeLessThan(
      count("red stone big leaf").buckets.length,
    );
  });

  test("count for less with a term that counts for less", () => {
    const [whole, half] = [count("stone"), count("stone", 0.5)];
    // What is asked for weighs the more beside it.
    expect(Math.max(...half.values)).toBeGreaterThan(Math.max(...whole.values));
  });
});

describe("what is learned", () => {
  const examples = PACK.facts.flatMap(({ id, questions }) =>
    questions.map((text): Example => {
      const { terms, periods, figures, type } = analyse(text, knowledge);
      return { class: id, features: hashedFeatures({ terms, periods, figures, type }, () => true) };
    }),
  );
  const features = examples[0]?.features;
  const marginsOf = (some: readonly Example[]): ReadonlyMap<string, number> =>
    readClassifier(trainClassifier(some)).margins(
      features ?? { buckets: new Int32Array(), values: new Float32Array() },
    );

  test("does not depend on the order of the examples", () => {
    const [there, back] = [marginsOf(examples), marginsOf(examples.toReversed())];
    expect(there.size).toBe(2);
    for (const [name, margin] of there) expect(back.get(name)).toBeCloseTo(margin, 5);
  });

  test("hardly moves by an example that has nothing to do with the others", () => {
    const strange = { buckets: Int32Array.of(1), values: Float32Array.of(1) };
    expect(examples.some((one) => one.features.buckets.includes(1))).toBe(false);
    const [without, beside] = [
      marginsOf(examples),
      marginsOf([...examples, { class: "new", features: strange }]),
    ];
    for (const [name, margin] of without) expect(beside.get(name)).toBeCloseTo(margin, 1);
  });
});
