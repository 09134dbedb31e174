import { describe, expect, test } from "vitest";
import { entitySchema, gapSchema } from "../../src/knowledge/schema.js";
import type { AnswerType } from "../../src/language/questions.js";
import { gives } from "../../src/search/answer-types.js";
import { indexKnowledge } from "../../src/search/knowledge-index.js";
import { preparePack } from "../../src/search/prepare.js";
import { openWordCounts } from "../../src/word-counts.js";
import { riverFact, riverPack } from "./river-fact.js";

const counts = openWordCounts();

const PACK = riverPack({
  entities: [
    entitySchema.parse({ id: "mayor", name: "Anna Muster", kind: "person" }),
    entitySchema.parse({ id: "bern", name: "Bern", kind: "place" }),
    entitySchema.parse({ id: "glue", name: "Gluemax", kind: "product" }),
  ],
  facts: [
    riverFact("plain", "The bridge is dark."),
    riverFact("figure", "The bridge has 12 arches."),
    riverFact("years", "Work went on for three years."),
    riverFact("date", "The bridge was opened in May 2020."),
    riverFact("decade", "The bridge is from the 1960s."),
    riverFact("person", "Anna Muster opened it."),
    riverFact("place", "The bridge is in Bern."),
    riverFact("product", "It is held by Gluemax."),
    riverFact("cause", "The bridge is dark because of rain."),
    riverFact("asked", "The bridge is dark.", ["who says that it is dark?"]),
    riverFact("silent", "Anna Muster opened it.", ["what is it that was opened?"]),
  ],
  gaps: [gapSchema.parse({ id: "gap", statement: "Not said because of rain.", questions: ["is it?"] })],
});
const knowledge = indexKnowledge([preparePack(PACK, counts)], counts);

const having = (type: AnswerType): string[] =>
  knowledge.entries.filter((entry) => gives(entry, type, knowledge)).map(({ id }) => id);

describe("an entry gives what is asked for", () => {
  test.each<[AnswerType, string, string]>([
    ["amount", "figure", "plain"],
    ["duration", "years", "figure"],
    ["time", "date", "plain"],
    ["person", "person", "product"],
    ["place", "place", "person"],
    ["reason", "cause", "plain"],
  ])("%s: %s does, %s does not", (type, yes, no) => {
    expect(having(type)).toContain(yes);
    expect(having(type)).not.toContain(no);
  });

  test.each<AnswerType>(["yes_no", "thing", "any"])("every one for %s", (type) => {
    expect(having(type)).toHaveLength(knowledge.entries.length);
  });

  test("if a curator wrote a question of that kind for it", () => {
    expect(having("person")).toContain("asked");
  });

  test("a name alone is no proof where the curators' questions are there to tell", () => {
    expect(having("person")).not.toContain("silent");
  });

  test("a gap gives no reason", () => {
    expect(having("reason")).not.toContain("gap");
  });
});
