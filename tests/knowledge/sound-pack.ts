import { checkPack } from "../../src/knowledge/check.js";
import type { PackFiles } from "../../src/knowledge/files.js";
import { loadPack } from "../../src/knowledge/load.js";
import { type Problem, placeText } from "../../src/knowledge/problem.js";

/** A small pack without a fault. Tests change one thing in it and look at what `check` says. */
export const MANIFEST_TEXT = `id: bridge
title: The bridge
about: the bridge over the Aare
sources:
  - id: gazette
    publisher: The Gazette
    title: A bridge opens
    published: 2020-05-01
    url: https://gazette.example/bridge
    paragraphs: 4
  - id: wire
    publisher: The Wire
    title: Bridge
    published: 2020-05-02
    url: https://wire.example/bridge
entities:
  - id: mayor
    name: Anna Muster
    kind: person
  - id: city
    name: Bern
    kind: place
    aliases: [伯尔尼]
gaps:
  - id: cost
    statement: The sources do not say what the bridge cost.
    questions: [What did the bridge cost?]
`;

export const FACTS_TEXT = `- id: opening
  topic: Opening
  statement: The bridge in Bern was opened by Anna Muster and carries 30 per cent of the traffic.
  short: Anna Muster opened it.
  status: press_report
  said_by: mayor
  citations:
    - source: gazette
      paragraph: 2
      anchor: { start: the bridge was opened }
    - source: wire
  figures:
    - { value: 30, unit: percent, of: traffic on the bridge }
  questions:
    - Who opened the bridge?
    - Who opened it?
    - Did the mayor open the bridge?
    - Which person opened the bridge?
    - Who cut the ribbon?
    - By whom was it opened?
    - Who was at the opening?
    - Name the one who opened it
  refutes: []
`;

export interface Change {
  readonly manifest?: (text: string) => string;
  readonly facts?: (text: string) => string;
  readonly more?: string;
}

/** The sound pack with changes, in the folder `p`. */
export function packFiles({ manifest, facts, more }: Change = {}): PackFiles {
  return {
    dir: "p",
    files: [
      { name: "pack.yaml", text: manifest?.(MANIFEST_TEXT) ?? MANIFEST_TEXT },
      { name: "facts.yaml", text: facts?.(FACTS_TEXT) ?? FACTS_TEXT },
      ...(more === undefined ? [] : [{ name: "more.yaml", text: more }]),
    ],
  };
}

/** Replaces one piece of text, which has to be there. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The sound pack has no ${from}`);
    return text.replace(from, to);
  };
}

/** Everything that `check` says, as `p/facts.yaml:3:5: fault: expected …, found …`. */
export function said(change: Change = {}): string[] {
  return checkPack(loadPack(packFiles(change))).map(problemText);
}

export function problemText(problem: Problem): string {
  return `${placeText(problem)}: ${problem.severity}: expected ${problem.expected}, found ${problem.found}`;
}
