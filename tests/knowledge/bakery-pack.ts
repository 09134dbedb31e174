/** A made-up article. Each of its paragraphs needs some rule of derivation. */
export const ARTICLE = `The Mill Street bakery has announced a new shop in Thun, where its rival Brotkorb closed.

Sales at Mill Street rose 12 per cent in the second quarter; they had fallen 5 per cent in the first three
months, according to Anna Muster, who runs it.

Almost half of the bread that Mill Street bakes is sold in Bern, and it never stopped baking on Sundays, Muster said.

The companies signed the lease today, ending a dispute over the ovens that had begun in May.

Brotkorb at the time of the dispute knew of no plan to return, its spokesman said.
`;

/** Its pack; `DIGESTS` stands where the digests of the article belong. */
export const MANIFEST = `id: bakery
title: The bakery
about: the bakery's new shop
sources:
  - id: gazette
    publisher: The Gazette
    title: Mill Street follows its rival Brotkorb
    published: 2020-08-21
    url: https://gazette.example/bakery
    paragraphs: 5
DIGESTS
  - id: wire
    publisher: The Wire
    title: Bakery
    published: 2020-08-22
    url: https://wire.example/bakery
entities:
  - { id: mill-street, name: Mill Street, kind: company, aliases: [Mill Street bakery] }
  - { id: brotkorb, name: Brotkorb, kind: company }
  - { id: muster, name: Anna Muster, kind: person, aliases: [Muster] }
  - { id: frei, name: Otto Frei, kind: person }
  - { id: thun, name: Thun, kind: place }
  - { id: bern, name: Bern, kind: place }
  - { id: basel, name: Basel, kind: place }
  - { id: gazette, name: The Gazette, kind: publication, aliases: [Gazette] }
  - { id: wire, name: The Wire, kind: publication }
`;

const fact = (id: string, statement: string, rest: string): string => `- id: ${id}
  topic: the bakery
  statement: ${statement}
  status: press_report
${rest}`;
const citing = (paragraph: number, start: string, end: string): string =>
  `  citations: [{ source: gazette, paragraph: ${paragraph}, anchor: { start: ${start}, end: ${end} } }]\n`;

/** A fact of each kind: with a figure, a date, a negation, a second source without a text, or that source alone. */
export const FACTS = [
  fact(
    "shop",
    "Mill Street will open a shop in Thun.",
    `  said_by: gazette\n${citing(1, "Street bakery has announced", "new shop in Thun")}`,
  ),
  fact(
    "second-quarter",
    "In the second quarter of 2020, Mill Street's sales grew 12%, Anna Muster said.",
    `  short: Up 12%.
  said_by: muster
${citing(2, "Sales at Mill Street rose", "in the second quarter")}  figures:
    - { value: 12, unit: percent, of: Mill Street's sales, period: 2020-Q2, direction: up }
`,
  ),
  fact(
    "first-quarter",
    "Mill Street's sales had dropped 5% in the first quarter of 2020.",
    citing(2, "they had fallen 5 per cent", "who runs it"),
  ),
  fact(
    "lease",
    "Mill Street and Brotkorb signed the lease on Friday, 21 August 2020.",
    `  date: 2020-08-21\n${citing(4, "The companies signed", "the lease today")}`,
  ),
  fact(
    "dispute",
    "The quarrel about ovens went back to May 2020, according to The Gazette.",
    `  said_by: gazette\n  date: 2020-05\n${citing(4, "a dispute over", "begun in May")}`,
  ),
  fact(
    "bern",
    "Bern buys almost half of what Mill Street bakes.",
    `  said_by: muster
${citing(3, "Almost half of the bread", "sold in Bern")}  figures:
    - { value: 50, unit: percent, of: bread, approximately: almost }
`,
  ),
  fact(
    "sundays",
    "Mill Street never ceased baking on Sundays.",
    `  said_by: muster\n${citing(3, "it never stopped baking", "on Sundays")}`,
  ),
  fact(
    "no-return",
    "Brotkorb knew of no plan to return.",
    `  said_by: brotkorb\n  date: 2020-05\n${citing(5, "Brotkorb at the time", "plan to return")}`,
  ),
  fact(
    "both",
    "Mill Street's shop in Thun gets 7 ovens, The Wire reported.",
    `  said_by: wire
  citations:
    - { source: gazette, paragraph: 1, anchor: { start: a new shop in Thun } }
    - { source: wire }
`,
  ),
  fact(
    "ovens",
    "The Wire reported that the shop gets 7 ovens.",
    "  said_by: wire\n  citations: [{ source: wire }]\n",
  ),
].join("");
