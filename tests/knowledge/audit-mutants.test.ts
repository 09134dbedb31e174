import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { auditPack } from "../../src/knowledge/audit.js";
import { readArticle } from "../../src/knowledge/audit/article.js";
import { findingText } from "../../src/knowledge/audit/finding.js";
import type { Entries } from "../../src/knowledge/entries.js";
import { loadPack } from "../../src/knowledge/load.js";
import { readPackFiles } from "../../src/packs.js";
import { paragraphDigest } from "../../src/paragraph-digest.js";
import { bakery } from "./bakery.js";
import { ARTICLE } from "./bakery-pack.js";
import { mutants, type Mutation, seeded } from "./mutants.js";
import { MUTATIONS, swap } from "./mutations.js";

/** Any; the same one, so that a run that fails can be looked into. */
const SEED = 20140822;
const COUNT = 100;
const TEXT = fileURLToPath(new URL("../../../shared/sources/irish-times.txt", import.meta.url));
const hasText = existsSync(TEXT);

/** Not by way of the console, which a test may not use: these lines are meant to be read. */
function say(line: string): void {
  process.stdout.write(`audit: ${line}\n`);
}

interface Score {
  readonly caught: number;
  readonly of: number;
  /** `name: sales-fell` */
  readonly missed: readonly string[];
}

/** How many mutants of the pack's facts that cite its first source are found at fault. */
function score(entries: Entries, text: string, mutations: Readonly<Record<string, Mutation>>): Score {
  const source = entries.sources[0]?.value;
  if (source === undefined) throw new Error("The pack has no source");
  const all = mutants(entries, readArticle(source, text), mutations, COUNT, seeded(SEED));
  const others = entries.facts.filter(({ value }) =>
    value.citations.every((citation) => citation.source !== source.id),
  );
  const missed = all.filter(({ fact }) => {
    const { facts } = auditPack(
      { ...entries, facts: [fact, ...others] },
      new Map([[source.id, text]]),
      paragraphDigest,
    );
    return facts[0]?.result !== "failed";
  });
  return {
    caught: all.length - missed.length,
    of: all.length,
    missed: missed.map(({ kind, fact }) => `${kind}: ${fact.value.id}`),
  };
}

describe("the audit of a made-up pack", () => {
  test("catches at least 95 of 100 mutants of its facts", () => {
    const { caught, of, missed } = score(bakery(), ARTICLE, MUTATIONS);
    say(`${caught} of ${of} mutants of a made-up pack are caught`);
    expect(of).toBe(COUNT);
    expect(caught, missed.join("\n")).toBeGreaterThanOrEqual(95);
  });

  test("makes the same mutants of the same seed", () => {
    expect(score(bakery(), ARTICLE, MUTATIONS)).toEqual(score(bakery(), ARTICLE, MUTATIONS));
  });
});

if (!hasText) say(`there is no ${TEXT}; skipped: the audit of knowledge/ibm-inspur and of its mutants`);

describe.skipIf(!hasText)("the audit of knowledge/ibm-inspur against ../shared/sources", () => {
  const { entries } = loadPack(
    readPackFiles(fileURLToPath(new URL("../../knowledge/ibm-inspur", import.meta.url))),
  );
  const text = hasText ? readFileSync(TEXT, "utf8") : "";

  test("finds nothing at fault", () => {
    const { sources, facts } = auditPack(entries, new Map([["irish-times", text]]), paragraphDigest);
    expect([...sources, ...facts.flatMap(({ findings }) => findings)].map(findingText)).toEqual([]);
  });

  test("never passes a fact that rests on a source without a text", () => {
    const { facts } = auditPack(entries, new Map([["irish-times", text]]), paragraphDigest);
    const passed = new Set(facts.filter(({ result }) => result === "passed").map(({ id }) => id));
    const resting = entries.facts.filter(({ value }) =>
      value.citations.some(({ source }) => source !== "irish-times"),
    );
    expect(resting.filter(({ value }) => passed.has(value.id))).toEqual([]);
  });

  test("catches at least 95 of 100 mutants of its facts", () => {
    const { caught, of, missed } = score(entries, text, MUTATIONS);
    say(`${caught} of ${of} mutants of knowledge/ibm-inspur are caught`);
    expect(of).toBe(COUNT);
    expect(caught, missed.join("\n")).toBeGreaterThanOrEqual(95);
  });

  test("says how many swaps of two parties it sees, which is few: every word is in the paragraph", () => {
    const { caught, of } = score(entries, text, { swap });
    say(`${caught} of ${of} swaps of two parties in knowledge/ibm-inspur are caught`);
    expect(of).toBe(COUNT);
  });
});
