import { type FactAudit, auditPack, type PackAudit } from "../../src/knowledge/audit.js";
import { readArticle } from "../../src/knowledge/audit/article.js";
import { digestLines } from "../../src/knowledge/audit/digests.js";
import { findingText } from "../../src/knowledge/audit/finding.js";
import type { Entries } from "../../src/knowledge/entries.js";
import { loadPack } from "../../src/knowledge/load.js";
import { paragraphDigest } from "../../src/paragraph-digest.js";
import { ARTICLE, FACTS, MANIFEST } from "./bakery-pack.js";

export interface BakeryChange {
  readonly facts?: (text: string) => string;
  readonly manifest?: (text: string) => string;
  readonly article?: (text: string) => string;
}

/** The files of the pack on the bakery, with changes; its digests are those of the article without any. */
export function bakeryFiles({ facts, manifest }: BakeryChange = {}): { manifest: string; facts: string } {
  const { entries } = loadPack({
    dir: "p",
    files: [{ name: "pack.yaml", text: MANIFEST.replace("DIGESTS\n", "") }],
  });
  const source = entries.sources[0]?.value;
  if (source === undefined) throw new Error("The bakery has no source");
  const digests = digestLines(readArticle(source, ARTICLE), paragraphDigest).join("\n");
  const text = MANIFEST.replace("DIGESTS", digests);
  return { manifest: manifest?.(text) ?? text, facts: facts?.(FACTS) ?? FACTS };
}

export function bakery(change: BakeryChange = {}): Entries {
  const { manifest, facts } = bakeryFiles(change);
  const { entries, problems } = loadPack({
    dir: "p",
    files: [
      { name: "pack.yaml", text: manifest },
      { name: "facts.yaml", text: facts },
    ],
  });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return entries;
}

/** What the audit makes of the pack with changes. */
export function audited(change: BakeryChange = {}): PackAudit {
  const texts = new Map([["gazette", change.article?.(ARTICLE) ?? ARTICLE]]);
  return auditPack(bakery(change), texts, paragraphDigest);
}

/** What the audit makes of one fact with changes. */
export function auditedFact(id: string, facts?: (text: string) => string): FactAudit {
  const found = audited(facts === undefined ? {} : { facts }).facts.find((fact) => fact.id === id);
  if (found === undefined) throw new Error(`The bakery has no fact ${id}`);
  return found;
}

/** The faults of the pack with one piece of its facts replaced, without their places. */
export function faults(from: string, to: string): string[] {
  const facts = (text: string): string => {
    if (!text.includes(from)) throw new Error(`The bakery has no ${from}`);
    return text.replace(from, to);
  };
  return audited({ facts }).facts.flatMap(({ findings }) =>
    findings.map((found) => findingText(found).replace(/^\S+ /, "")),
  );
}
