import { describe, expect, it, test } from "vitest";
import { createFootnotes, sourceLabel } from "../../src/answer/footnotes.js";
import type { Citation, Fact } from "../../src/knowledge/schema.js";
import { loadPack } from "../../src/knowledge/load.js";
import { indexKnowledge, type IndexedKnowledge } from "../../src/search/knowledge-index.js";
import { preparePack } from "../../src/search/prepare.js";
import { openWordCounts } from "../../src/word-counts.js";
import { packFiles, swap } from "../knowledge/sound-pack.js";

const knowledge = index(packFiles({ manifest: swap("    url: https://wire.example/bridge\n", "") }));
const [opening] = knowledge.facts.values();

function index(files: Parameters<typeof loadPack>[0]): IndexedKnowledge {
  const { pack, problems } = loadPack(files);
  if (pack === undefined) throw new Error(JSON.stringify(problems));
  const counts = openWordCounts();
  return indexKnowledge([preparePack(pack, counts)], counts);
}

function fact(citations: readonly Citation[], changes: Partial<Fact> = {}): Fact {
  if (opening === undefined) throw new Error("The pack has a fact.");
  return { ...opening, citations: [...citations], ...changes };
}

describe("footnotes", () => {
  it("say where a fact is from, with a link to the passage", () => {
    const notes = createFootnotes(knowledge);
    expect(notes.cite(fact([{ source: "gazette", paragraph: 2, anchor: { start: "the bridge" } }]))).toEqual([
      1,
    ]);
    expect(notes.all).toEqual([
      {
        mark: 1,
        source: "gazette",
        paragraph: 2,
        url: "https://gazette.example/bridge#:~:text=the%20bridge",
        page: "https://gazette.example/bridge",
        label: "The Gazette, 1 May 2020, paragraph 2",
        claim: "press report (Anna Muster)",
      },
    ]);
  });

  it("have no link where the source has no address, and no paragraph where none is cited", () => {
    const notes = createFootnotes(knowledge);
    notes.cite(fact([{ source: "wire" }]));
    expect(notes.all).toMatchObject([
      { paragraph: null, url: null, page: null, label: "The Wire, 2 May 2020" },
    ]);
  });

  it("link to the page where no passage is known", () => {
    const notes = createFootnotes(knowledge);
    notes.cite(fact([{ source: "gazette", paragraph: 1 }]));
    expect(notes.all).toMatchObject([{ url: "https://gazette.example/bridge" }]);
  });

  it("are numbered in order, one a citation", () => {
    const notes = createFootnotes(knowledge);
    expect(notes.cite(fact([{ source: "gazette", paragraph: 2 }, { source: "wire" }]))).toEqual([1, 2]);
    expect(notes.cite(fact([{ source: "gazette", paragraph: 3 }]))).toEqual([3]);
    expect(notes.all.map(({ mark }) => mark)).toEqual([1, 2, 3]);
  });

  it("note the same passage once, whichever facts cite it", () => {
    const notes = createFootnotes(knowledge);
    notes.cite(fact([{ source: "gazette", paragraph: 2 }, { source: "wire" }]));
    expect(notes.cite(fact([{ source: "wire" }, { source: "gazette", paragraph: 2 }]))).toEqual([2, 1]);
    expect(notes.all).toHaveLength(2);
  });

  it("note it again where it is cited for a claim of another kind, or by somebody else", () => {
    const notes = createFootnotes(knowledge);
    const passage: Citation[] = [{ source: "gazette", paragraph: 2 }];
    notes.cite(fact(passage));
    expect(notes.cite(fact(passage, { status: "opinion" }))).toEqual([2]);
    expect(notes.cite(fact(passage, { said_by: "city" }))).toEqual([3]);
  });

  it("of one answer know nothing of another's", () => {
    createFootnotes(knowledge).cite(fact([{ source: "wire" }]));
    expect(createFootnotes(knowledge).all).toEqual([]);
  });
});

test.each<[Fact["status"], string]>([
  ["company_statement", "company statement (Bern)"],
  ["press_report", "press report (Bern)"],
  ["estimate", "estimate (Bern)"],
  ["opinion", "opinion (Bern)"],
])("a %s by Bern is called %s", (status, claim) => {
  const notes = createFootnotes(knowledge);
  notes.cite(fact([{ source: "wire" }], { status, said_by: "city" }));
  expect(notes.all).toMatchObject([{ claim }]);
});

test("a claim of which nobody is known to have said it names nobody", () => {
  const notes = createFootnotes(knowledge);
  notes.cite(fact([{ source: "wire" }], { said_by: undefined }));
  expect(notes.all).toMatchObject([{ claim: "press report" }]);
});

test.each<[string | undefined, number | undefined, string]>([
  ["2014-08-22", 8, "The Gazette, 22 Aug 2014, paragraph 8"],
  ["2014-01-01", undefined, "The Gazette, 1 Jan 2014"],
  [undefined, 8, "The Gazette, paragraph 8"],
  [undefined, undefined, "The Gazette"],
])("a source of %s, paragraph %s, is labelled %s", (published, paragraph, label) => {
  expect(sourceLabel({ id: "g", publisher: "The Gazette", title: "A bridge", published }, paragraph)).toBe(
    label,
  );
});

test("a citation of a source that is not there is a fault of ours, not an answer", () => {
  expect(() => createFootnotes(knowledge).cite(fact([{ source: "nowhere" }]))).toThrow(
    "cites the unknown source nowhere",
  );
});
