import { describe, expect, test } from "vitest";
import { findingText } from "../../src/knowledge/audit/finding.js";
import { audited, auditedFact, faults } from "./bakery.js";

const says = (id: string, what: string, paragraph: number, found: string): string =>
  `${id} says what its paragraph does not; looked for ${what} in paragraph ${paragraph} of gazette; found ${found}`;

test("facts that say what their paragraphs say are clean; a source without a text passes nothing", () => {
  const { sources, facts } = audited();
  expect(sources).toEqual([]);
  expect(facts.flatMap(({ findings }) => findings)).toEqual([]);
  expect(Object.fromEntries(facts.map(({ id, result }) => [id, result]))).toMatchObject({
    shop: "passed",
    lease: "passed",
    both: "partly",
    ovens: "unaudited",
  });
});

describe("figures", () => {
  test("one that the paragraph does not have is a fault, with its file, line and column", () => {
    const { findings } = auditedFact("second-quarter", (text) => text.replace("grew 12%", "grew 13%"));
    expect(findings.map(findingText)).toEqual([
      `p/facts.yaml:9:14: ${says("second-quarter", 'the figure "13%"', 2, "12 per cent, 5 per cent")}`,
    ]);
  });

  test.each([
    ["in the short form", "short: Up 12%.", "short: Up 13%.", 'the figure "13%"'],
    ["in the list", "value: 12, unit", "value: 13, unit", "the figure 13 percent"],
    ["of another unit", "grew 12%", "grew 12 times", 'the figure "12 times"'],
  ])("%s, too", (_, from, to, what) => {
    expect(faults(from, to)).toContain(says("second-quarter", what, 2, "12 per cent, 5 per cent"));
  });

  test.each([
    ["almost half", "half"],
    ["almost half", "more than half"],
    ["approximately: almost", "approximately: about"],
  ])("%s is not %s", (from, to) => {
    expect(faults(from, to)).toEqual([expect.stringContaining("found almost half")]);
  });

  test("one in words or with another sign is the same, and the report says by which rule", () => {
    expect(auditedFact("first-quarter").derived).toContainEqual({
      what: 'the figure "5%"',
      rule: "the same figure, written otherwise",
    });
    expect(faults("grew 12%", "grew twelve percent")).toEqual([]);
  });

  test("what counts in a row, and other words with digits, are in the paragraph", () => {
    expect(faults("a shop in Thun", "a third shop in Thun")).toEqual([says("shop", '"third"', 1, "none")]);
    expect(faults("a shop in Thun", "a shop of the 1960s")).toEqual([says("shop", '"1960s"', 1, "none")]);
  });
});

describe("names", () => {
  test("another entity is a fault", () => {
    expect(faults("a shop in Thun", "a shop in Basel")).toEqual([
      says("shop", 'the name "Basel"', 1, "Mill Street bakery, Thun, Brotkorb"),
    ]);
    expect(faults("said_by: muster", "said_by: frei")).toEqual([
      says("second-quarter", "the speaker Otto Frei", 2, "Mill Street, Anna Muster"),
    ]);
  });

  test("so is a name that the pack does not know", () => {
    expect(faults("a shop in Thun", "a shop in Genf")[0]).toContain('looked for the name "Genf"');
  });

  test("the companies are those of the headline", () => {
    expect(auditedFact("lease").derived).toContainEqual({
      what: 'the name "Brotkorb"',
      rule: "the parties of the headline",
    });
  });

  test("the paper is named only where it speaks", () => {
    expect(auditedFact("dispute").derived).toContainEqual({
      what: 'the name "The Gazette"',
      rule: "the voice of the coverage",
    });
    expect(faults("a shop in Thun", "a shop in The Gazette building")).toHaveLength(1);
    expect(faults("according to The Gazette", "according to The Wire")).toHaveLength(1);
  });
});

describe("dates", () => {
  test.each([
    ["quarter of 2020, Mill", "quarter of 2019, Mill"],
    ["In the second quarter", "In the third quarter"],
    ["Friday, 21 August", "Thursday, 21 August"],
    ["Friday, 21 August", "Friday, 28 August"],
    ["date: 2020-08-21", "date: 2020-08-22"],
    ["to May 2020", "to June 2020"],
  ])("%s is not %s", (from, to) => {
    expect(faults(from, to)).toHaveLength(1);
  });

  test("the period of a figure is that of the clause in which the figure stands", () => {
    expect(faults("period: 2020-Q2", "period: 2020-Q1")).toEqual([
      says("second-quarter", "the period 2020-Q1 of 12 percent", 2, "2020-Q2"),
    ]);
  });

  test.each([
    ["lease", "21 August 2020", "the day of the coverage"],
    ["lease", "Friday", "the weekday of the date"],
    ["dispute", "May 2020", "the year of the coverage"],
    ["no-return", "2020-05", "the time of the paragraph before"],
  ])("%s: %s is derived by %s", (id, date, rule) => {
    expect(auditedFact(id).derived).toContainEqual({ what: expect.stringContaining(date) as string, rule });
  });
});

describe("words that turn a fact round", () => {
  test.each([
    ["sales grew", "sales fell"],
    ["had dropped", "had risen"],
    ["short: Up 12%", "short: Down 12%"],
  ])("%s is not %s", (from, to) => {
    expect(faults(from, to)).toEqual([expect.stringContaining("looked for the direction of")]);
  });

  test("the direction of a figure is that of its clause", () => {
    expect(faults("direction: up", "direction: down")).toEqual([
      says("second-quarter", "the direction down of 12 percent", 2, "rose"),
    ]);
  });

  test("what the paragraph does not deny is not denied", () => {
    expect(faults("will open", "will not open")).toEqual([says("shop", 'the negation "not"', 1, "none")]);
  });

  test("what the paragraph denies is denied", () => {
    expect(faults("never ceased", "ceased")).toEqual([expect.stringContaining('found "never … stop"')]);
    expect(faults("knew of no plan", "knew of a plan")).toHaveLength(1);
  });

  test("and not denied twice", () => {
    expect(faults("never ceased", "never not ceased")).toHaveLength(1);
  });
});

describe("anchors", () => {
  test("in another paragraph than the one cited, nowhere, or twice on the page are faults", () => {
    expect(
      faults("paragraph: 1, anchor: { start: Street", "paragraph: 2, anchor: { start: Street"),
    ).toContain(
      'the anchor is not on the page exactly once, in the paragraph that is cited; looked for "Street bakery has announced" in paragraph 2 of gazette; found it in paragraph 1',
    );
    expect(faults("start: Street bakery has announced", "start: no such words")[0]).toContain(
      "found it nowhere",
    );
    expect(faults("start: Street bakery has announced", "start: Mill Street")[0]).toContain(
      "found it in the title, paragraph 1, paragraph 2, paragraph 3",
    );
  });

  test("with a right anchor, the paragraph has to be about what the fact says", () => {
    const wrong = "paragraph: 4, anchor: { start: The companies signed, end: the lease today }";
    expect(
      faults("paragraph: 3, anchor: { start: it never stopped baking, end: on Sundays }", wrong),
    ).toContain(
      "sundays cites another paragraph; looked for its words in paragraph 4 of gazette; found far more of them in paragraph 3",
    );
  });

  test("the end comes after the start", () => {
    expect(
      faults(
        "start: Sales at Mill Street rose, end: in the second quarter",
        "start: second quarter, end: Sales at",
      ),
    ).toEqual([
      'the anchor ends before it starts; looked for "Sales at" after "second quarter"; found it before',
    ]);
  });
});

describe("copied words", () => {
  test("eight in a row are a fault, in whichever paragraph they stand", () => {
    expect(faults("Mill Street will open", "ending a dispute over the ovens that had, will open")).toContain(
      'the fact copies the article; looked for at most 7 words in a row of paragraph 4 of gazette; found 8: "ending a dispute over the ovens that had"',
    );
  });

  test("seven are not, and names do not count", () => {
    expect(
      faults(
        "Bern buys almost half of what Mill Street bakes",
        "Almost half of the bread that Mill Street bakes",
      ),
    ).toEqual([]);
  });
});

describe("a fact that cites a source without a text beside the paragraph", () => {
  test("may say what other facts of its topic take from that source, which is told as not checked", () => {
    expect(auditedFact("both").unchecked.map(findingText)).toEqual([
      expect.stringContaining('looked for the figure "7" in paragraph 1 of gazette'),
    ]);
  });

  test("and nothing else", () => {
    expect(faults("Thun gets 7 ovens", "Thun gets 8 ovens")).toEqual([
      says("both", 'the figure "8"', 1, "none"),
    ]);
  });
});

describe("digests", () => {
  test("an edited paragraph is noticed, whatever its facts say", () => {
    const { sources } = audited({ article: (text) => text.replace("its rival", "the rival") });
    expect(sources.map(findingText)).toEqual([
      expect.stringMatching(
        /^p\/pack.yaml:12:9: paragraph 1 of gazette has been edited since its facts were written; looked for the digest [0-9a-f]{16}; found [0-9a-f]{16}$/,
      ),
    ]);
  });

  test("a wrapped line is no edit", () => {
    expect(audited({ article: (text) => text.replace("bakery has", "bakery\nhas") }).sources).toEqual([]);
  });

  test("a paragraph more, and a source without digests, are faults", () => {
    expect(audited({ article: (text) => `${text}\nOne more.\n` }).sources.map(findingText)).toEqual([
      "p/pack.yaml:10:17: the number of paragraphs differs; looked for 5 in gazette; found 6",
      expect.stringContaining("paragraph 6 of gazette has been edited"),
    ]);
    const manifest = (text: string): string => text.replace(/ {4}digests:\n(?: {6}- .*\n)+/, "");
    expect(audited({ manifest }).sources.map(findingText)).toEqual([
      expect.stringContaining("looked for digests of the paragraphs of gazette; found none"),
    ]);
  });
});
