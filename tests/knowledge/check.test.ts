import { describe, expect, test } from "vitest";
import { checkTogether } from "../../src/knowledge/check.js";
import { loadPack } from "../../src/knowledge/load.js";
import { FACTS_TEXT, packFiles, problemText, said, swap } from "./sound-pack.js";

/** The sound fact once more, with other questions, under another id. */
const OTHER_FACT = FACTS_TEXT.replace("id: opening", "id: other")
  .replace("Name the one who opened it", "Name who opened it")
  .replace(/ {4}- (Who|Did|Which|By)/g, "    - Also, $1");

const DRAFT = `- id: rough
  topic: Paragraph 1
  statement: The bridge carries 30 per cent of it.
  status: press_report
  citations: [{ source: gazette }]
  draft: true
`;

test("a sound pack has no problems", () => {
  expect(said()).toEqual([]);
  expect(said({ more: OTHER_FACT })).toEqual([]);
});

describe("ids", () => {
  test("a fact's id may be used once, over all files", () => {
    expect(said({ more: OTHER_FACT.replace("id: other", "id: opening") })).toEqual([
      'p/more.yaml:1:7: fault: expected an id of its own, found "opening", the fact at p/facts.yaml:1:3',
    ]);
  });

  test.each([
    [
      "source",
      "sources:\n",
      "sources:\n  - {id: wire, publisher: W, title: T, published: 2020-01-01, url: https://w.example}\n",
      "12:9",
      "5:5",
    ],
    ["entity", "entities:\n", "entities:\n  - {id: city, name: Bern, kind: place}\n", "21:9", "17:5"],
    ["gap", "gaps:\n", "gaps:\n  - {id: cost, statement: No, questions: [How?]}\n", "26:9", "25:5"],
  ])("a %s's id may be used once", (kind, from, to, second, first) => {
    const id = { source: "wire", entity: "city", gap: "cost" }[kind] ?? "";
    expect(said({ manifest: swap(from, to) })).toContain(
      `p/pack.yaml:${second}: fault: expected an id of its own, found "${id}", the ${kind} at p/pack.yaml:${first}`,
    );
  });

  test("packs loaded together share no fact and no source", () => {
    const problems = checkTogether([loadPack(packFiles()), loadPack({ ...packFiles(), dir: "q" })]);
    expect(problems.map(problemText)).toEqual([
      'q/facts.yaml:1:7: fault: expected an id of its own, found "opening", the fact at p/facts.yaml:1:3',
      'q/pack.yaml:5:9: fault: expected an id of its own, found "gazette", the source at p/pack.yaml:5:5',
      'q/pack.yaml:11:9: fault: expected an id of its own, found "wire", the source at p/pack.yaml:11:5',
    ]);
  });
});

describe("references", () => {
  test("a citation names a source of the pack", () => {
    expect(said({ facts: swap("- source: wire", "- source: herald") })).toEqual([
      'p/facts.yaml:11:15: fault: expected a source of the pack, found "herald"',
    ]);
  });

  test("a paragraph is not past the source's end, in drafts too", () => {
    expect(said({ facts: swap("paragraph: 2", "paragraph: 5") })).toEqual([
      "p/facts.yaml:9:18: fault: expected a paragraph of gazette, 1 to 4, found paragraph 5",
    ]);
    expect(said({ more: DRAFT.replace("source: gazette", "source: gazette, paragraph: 9") })[1]).toBe(
      "p/more.yaml:5:45: fault: expected a paragraph of gazette, 1 to 4, found paragraph 9",
    );
  });

  test("who said it is an entity of the pack", () => {
    expect(said({ facts: swap("said_by: mayor", "said_by: major") })).toEqual([
      'p/facts.yaml:6:12: fault: expected an entity of the pack, found "major"',
    ]);
  });

  test("an entity is described by facts of the pack", () => {
    const described = (fact: string) => swap("kind: person", `kind: person\n    described_by: [${fact}]`);
    expect(said({ manifest: described("opening") })).toEqual([]);
    expect(said({ manifest: described("closing") })).toEqual([
      'p/pack.yaml:20:20: fault: expected a fact of the pack, found "closing"',
    ]);
  });

  test("differs_from names another fact that is there", () => {
    expect(said({ facts: swap("refutes: []", "differs_from: [opening, nowhere]") })).toEqual([
      "p/facts.yaml:23:18: fault: expected another fact, found the fact itself",
      'p/facts.yaml:23:27: fault: expected a fact of the pack, found "nowhere"',
    ]);
  });

  test("differs_from is mutual", () => {
    expect(said({ facts: swap("refutes: []", "differs_from: [other]"), more: OTHER_FACT })).toEqual([
      "p/facts.yaml:23:18: fault: expected that other names opening in its differs_from too, found that it does not",
    ]);
  });

  test("nothing is called unknown because the entry that it names is broken", () => {
    expect(said({ manifest: swap("publisher: The Wire", "publisher: 7") })).toEqual([
      "p/pack.yaml:12:16: fault: expected text, found the number 7 (put it in quotes)",
    ]);
    expect(said({ manifest: () => "a: [" })).toEqual([
      expect.stringContaining("p/pack.yaml:1:5: fault: expected valid YAML"),
    ]);
  });
});

describe("passages", () => {
  test("a source without known paragraphs is cited without one", () => {
    expect(said({ facts: swap("- source: wire", "- { source: wire, paragraph: 1 }") })).toEqual([
      "p/facts.yaml:11:34: fault: expected no paragraph, found paragraph 1, though wire does not say how many it has",
    ]);
  });

  test("a source with paragraphs is cited with one and an anchor", () => {
    expect(said({ facts: swap("- source: wire", "- source: gazette") })).toEqual([
      "p/facts.yaml:11:7: fault: expected a paragraph, found none",
      "p/facts.yaml:11:7: fault: expected an anchor, found none",
    ]);
  });

  test("a draft may lack both, or name a paragraph that is not known", () => {
    expect(said({ more: DRAFT }).filter((line) => line.includes("fault"))).toEqual([]);
    expect(
      said({ more: DRAFT.replace("source: gazette", "source: wire, paragraph: 3") }).join(),
    ).not.toContain("fault");
  });

  test("an anchor has at most eight words", () => {
    const eight = "one two three four five six seven eight";
    expect(said({ facts: swap("the bridge was opened", eight) })).toEqual([]);
    expect(said({ facts: swap("{ start: the bridge was opened", `{ start: a, end: ${eight} nine`) })).toEqual(
      ["p/facts.yaml:10:32: fault: expected at most 8 words, found 9"],
    );
  });

  test.each(["it's", "it’s", "‘so", "“so”", '"so', "«so»", "„so", "`so", "「so」", "itʼs", "so″"])(
    "an anchor has no apostrophe or quotation mark: %s",
    (words) => {
      expect(
        said({ facts: swap("{ start: the bridge was opened }", `{ start: ${JSON.stringify(words)} }`) }),
      ).toEqual([
        `p/facts.yaml:10:24: fault: expected no apostrophe or quotation mark, found ${JSON.stringify(words)}`,
      ]);
    },
  );
});

describe("sources", () => {
  test("a link is https", () => {
    expect(said({ manifest: swap("https://wire", "ftp://wire") })).toEqual([
      "p/pack.yaml:15:10: fault: expected an https URL, found ftp://wire.example/bridge",
    ]);
    expect(
      said({
        manifest: swap("https://wire.example/bridge", "http://wire.example\n    http_note: No https there."),
      }),
    ).toEqual(["p/pack.yaml:15:10: note: expected an https URL, found http, because: No https there."]);
    expect(said({ manifest: swap("https://wire", "http://wire") })[0]).toContain(
      "p/pack.yaml:15:10: fault: expected an https URL",
    );
  });

  test("a source that finished facts cite has a link; one that only drafts cite has a note", () => {
    const withoutUrl = swap("    url: https://wire.example/bridge\n", "");
    expect(said({ manifest: withoutUrl })).toEqual([
      "p/pack.yaml:11:5: fault: expected a url for wire, found none",
    ]);
    const draftsOnly = said({
      manifest: withoutUrl,
      facts: swap("    - source: wire\n", ""),
      more: DRAFT.replace("source: gazette", "source: wire"),
    });
    expect(draftsOnly).toContain("p/pack.yaml:11:5: note: expected a url for wire, found none");
  });

  test("a source with digests has one a paragraph", () => {
    const digests = (count: number): string => JSON.stringify(Array<string>(count).fill("0123456789abcdef"));
    const given = (count: number): string[] =>
      said({ manifest: swap("paragraphs: 4", `paragraphs: 4\n    digests: ${digests(count)}`) });
    expect(given(4)).toEqual([]);
    expect(given(3)).toEqual([
      "p/pack.yaml:11:14: fault: expected 4 digests, one for each of the paragraphs of gazette, found 3",
    ]);
  });

  test("a source without a date is noted", () => {
    expect(said({ manifest: swap("    published: 2020-05-02\n", "") })).toEqual([
      "p/pack.yaml:11:5: note: expected when wire was published, found no date",
    ]);
  });
});

describe("entities", () => {
  const without = swap("bridge in Bern was", "bridge was");

  test("each is mentioned somewhere", () => {
    expect(said({ facts: without })).toEqual([
      "p/pack.yaml:20:5: fault: expected a fact or gap that mentions Bern, found none",
    ]);
  });

  test.each([
    ["a question", swap("Who opened it?", "Who opened it for BERN's people?")],
    ["what a fact refutes", swap("refutes: []", "refutes: [Bern closed it]")],
    ["a short form", swap("short: Anna Muster opened it.", "short: Anna Muster, of Bern.")],
    ["an alias without spaces around it", swap("Who opened it?", "谁在伯尔尼开桥？")],
  ])("in %s", (_, change) => {
    expect(said({ facts: (text) => change(without(text)) })).toEqual([]);
  });

  test("a gap counts, and so does having said something", () => {
    expect(
      said({ facts: without, manifest: swap("What did the bridge cost?", "What did Bern pay?") }),
    ).toEqual([]);
    expect(said({ facts: (text) => without(text).replace("said_by: mayor", "said_by: city") })).toEqual([]);
  });

  test("part of a longer word does not count", () => {
    expect(said({ facts: (text) => without(text).replace("Who opened it?", "Bernese?") })).toHaveLength(1);
  });
});

describe("questions", () => {
  const shared = OTHER_FACT.replace("Name who opened it", "who cut the RIBBON");

  test("two facts do not claim the same question, however it is written", () => {
    expect(said({ more: shared })).toEqual([
      'p/more.yaml:22:7: fault: expected a question of its own, or differs_from in both, found "who cut the RIBBON", which opening answers too',
    ]);
  });

  test("in a block of lines each line has its own position", () => {
    const asList = "questions:\n    - Who opened the bridge?\n    - Who opened it?\n";
    const block = FACTS_TEXT.slice(
      FACTS_TEXT.indexOf("    - Who opened the bridge?"),
      FACTS_TEXT.indexOf("  refutes"),
    );
    const lines = block
      .replaceAll("    - ", "    ")
      .replace("    Who opened it?\n", "\n    who opened the bridge\n");
    expect(FACTS_TEXT).toContain(asList);
    expect(
      said({ facts: (text) => text.replace("questions:", "questions: |").replace(block, lines) }),
    ).toEqual(['p/facts.yaml:17:5: fault: expected each question once, found "who opened the bridge" again']);
  });

  test("unless each names the other", () => {
    const facts = swap("refutes: []", "differs_from: [other]");
    expect(said({ facts, more: shared.replace("refutes: []", "differs_from: [opening]") })).toEqual([]);
    expect(said({ facts, more: shared })).toHaveLength(2);
  });

  test("a fact never shares a question with a gap", () => {
    expect(said({ facts: swap("Who opened it?", "what did the bridge cost") })).toEqual([
      'p/facts.yaml:16:7: fault: expected a question of its own, or differs_from in both, found "what did the bridge cost", which the gap cost answers too',
    ]);
  });

  test("a fact has each question once over all of its lists", () => {
    const facts = swap("refutes: []", "answered_yes: [was it opened by the mayor, who opened it]");
    expect(said({ facts })).toEqual([
      'p/facts.yaml:23:46: fault: expected each question once, found "who opened it" again',
    ]);
  });

  test("questions that are answered yes or no count as questions", () => {
    const facts = (text: string): string =>
      text
        .replace("    - Who cut the ribbon?\n", "")
        .replace("refutes: []", "answered_no: [was it the bishop]");
    expect(said({ facts })).toEqual([]);
  });

  test("a fact has each question once", () => {
    expect(said({ facts: swap("Who opened it?", "who opened the bridge!") })).toEqual([
      'p/facts.yaml:16:7: fault: expected each question once, found "who opened the bridge!" again',
    ]);
  });

  test("a finished fact has at least eight", () => {
    expect(said({ facts: swap("    - Who opened it?\n", "") })).toEqual([
      "p/facts.yaml:15:5: fault: expected at least 8 questions, found 7",
    ]);
  });
});

describe("completeness", () => {
  test("a finished fact has a short form, and somebody who said it", () => {
    expect(said({ facts: swap("  short: Anna Muster opened it.\n", "") })).toEqual([
      "p/facts.yaml:1:3: fault: expected a short form of opening, found none",
    ]);
    expect(said({ facts: swap("  said_by: mayor\n", "") })).toEqual([
      "p/facts.yaml:1:3: fault: expected who said opening (said_by), found nobody",
    ]);
  });

  test("every figure of a statement and its short form is listed", () => {
    expect(said({ facts: swap("value: 30", "value: 31") })).toEqual([
      'p/facts.yaml:3:14: fault: expected "30 per cent" in the figures of opening, found no such figure',
    ]);
    expect(said({ facts: swap("short: Anna Muster opened it.", "short: After 3 years.") })).toEqual([
      'p/facts.yaml:4:10: fault: expected "3 years" in the figures of opening, found no such figure',
    ]);
    expect(said({ facts: swap("unit: percent", "unit: years") })).toHaveLength(1);
  });

  test("an amount may be listed with its scale in the unit", () => {
    const facts = (text: string): string =>
      swap(
        "30 per cent of the traffic",
        "$3 billion",
      )(text).replace("value: 30, unit: percent", "value: 3, unit: billion dollars");
    expect(said({ facts })).toEqual([]);
  });

  test("a pack has facts", () => {
    expect(said({ facts: () => "[]" })).toContain(
      "p/pack.yaml:1:1: fault: expected facts in a YAML file beside pack.yaml, found none",
    );
  });

  test("what a draft lacks is one note, and no fault", () => {
    expect(said({ more: DRAFT })).toEqual([
      "p/more.yaml:1:3: note: expected a finished rough in your own words, found a draft without phrasings (0 of 8 questions), short, said_by, figures",
    ]);
  });

  test("a draft that lacks nothing is told how to stop being one", () => {
    expect(said({ facts: (text) => `${text}  draft: true\n` })).toEqual([
      "p/facts.yaml:1:3: note: expected a finished opening in your own words, found a draft that lacks nothing but its rewriting: then take out draft: true",
    ]);
  });
});

test("problems come sorted by file and position", () => {
  const lines = said({
    manifest: swap("https://wire", "ftp://wire"),
    facts: (text) => text.replace("said_by: mayor", "said_by: nobody").replace("value: 30", "value: 1"),
  });
  expect(lines.map((line) => line.split(": ")[0])).toEqual([
    "p/facts.yaml:3:14",
    "p/facts.yaml:6:12",
    "p/pack.yaml:15:10",
  ]);
});

describe("events", () => {
  const event = (fields: string) =>
    said({ facts: swap("  topic: Opening", `  topic: Opening\n  event: true${fields}`) });

  test("have a date, or name a decade", () => {
    expect(event("\n  date: 2020-05")).toEqual([]);
    expect(event("")).toEqual([
      "p/facts.yaml:3:10: fault: expected a date of opening, or a decade in its statement, found neither",
    ]);
    expect(
      said({
        facts: (text) =>
          text
            .replace("  topic: Opening", "  topic: Opening\n  event: true")
            .replace("was opened", "was opened in the 1960s"),
      }),
    ).toEqual([]);
  });
});

describe("the day of an audit", () => {
  const audited = (fields: string) =>
    said({ manifest: swap("    paragraphs: 4", `    paragraphs: 4\n${fields}`) });
  const digests = `    digests: [${Array.from({ length: 4 }, () => '"0123456789abcdef"').join(", ")}]\n`;

  test("stands beside digests, and is not before the article", () => {
    expect(audited(`${digests}    audited: 2020-05-01`)).toEqual([]);
    expect(audited("    audited: 2020-05-01")).toEqual([
      "p/pack.yaml:11:14: fault: expected digests of gazette beside it (footnote audit --digests prints them), found none",
    ]);
    expect(audited(`${digests}    audited: 2020-04-30`)).toEqual([
      "p/pack.yaml:12:14: fault: expected a day on or after 2020-05-01, when it was published, found 2020-04-30",
    ]);
  });
});
