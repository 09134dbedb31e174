import { anchorFaults } from "./audit/anchors.js";
import { type Article, type Passage, passageOf, readArticle } from "./audit/article.js";
import type { Claim, Part } from "./audit/claim.js";
import { copyFaults } from "./audit/copied.js";
import { dateParts } from "./audit/dates.js";
import { type Digest, digestFaults } from "./audit/digests.js";
import { digitParts } from "./audit/digits.js";
import { directionParts } from "./audit/directions.js";
import { figureParts } from "./audit/figures.js";
import { finding, type Finding } from "./audit/finding.js";
import { fitFaults } from "./audit/fit.js";
import { hearsayOf } from "./audit/hearsay.js";
import { nameParts, strangerParts } from "./audit/name-parts.js";
import { Names } from "./audit/names.js";
import { negationParts } from "./audit/negations.js";
import type { Entries, Placed } from "./entries.js";
import type { Fact } from "./schema.js";

/** A part of a fact that its paragraph does not print, and the rule by which it follows. */
export interface Derivation {
  readonly what: string;
  readonly rule: string;
}

/** What came of holding a fact against the texts of its sources. */
export interface FactAudit {
  readonly id: string;
  /** `partly` rests on a source without a text as well, `unaudited` on such sources alone. */
  readonly result: "passed" | "failed" | "partly" | "unaudited";
  readonly findings: readonly Finding[];
  readonly derived: readonly Derivation[];
  /** What may only come from a source without a text. */
  readonly unchecked: readonly Finding[];
}

export interface PackAudit {
  /** What is wrong with the sources themselves: a paragraph was edited. */
  readonly sources: readonly Finding[];
  readonly facts: readonly FactAudit[];
}

/**
 * Holds every fact of a pack against the paragraphs that it cites.
 *
 * @param texts the article's text by the id of its source; a source that is not among them has none
 */
export function auditPack(entries: Entries, texts: ReadonlyMap<string, string>, digest: Digest): PackAudit {
  const articles = new Map(
    entries.sources.flatMap(({ value }): [string, Article][] => {
      const text = texts.get(value.id);
      return text === undefined ? [] : [[value.id, readArticle(value, text)]];
    }),
  );
  const sources = entries.sources.flatMap((source) => {
    const article = articles.get(source.value.id);
    return article === undefined ? [] : digestFaults(source, article, digest);
  });
  const names = new Names(entries.entities.map(({ value }) => value));
  return { sources, facts: entries.facts.map((fact) => auditFact(fact, entries, articles, names)) };
}

function auditFact(
  fact: Placed<Fact>,
  entries: Entries,
  articles: ReadonlyMap<string, Article>,
  names: Names,
): FactAudit {
  const { id, citations } = fact.value;
  const cited = entries.sources
    .map(({ value }) => value)
    .filter((source) => citations.some((citation) => citation.source === source.id));
  const texts = cited.flatMap((source) => articles.get(source.id) ?? []);
  const [findings, unchecked, derived]: [Finding[], Finding[], Derivation[]] = [[], [], []];
  if (texts.length === 0) return { id, result: "unaudited", findings, derived, unchecked };

  const claim: Claim = { fact, cited };
  const passages: Passage[] = [];
  for (const [index, citation] of citations.entries()) {
    const article = articles.get(citation.source);
    if (article === undefined) continue;
    findings.push(...anchorFaults(claim, index, citation, article));
    findings.push(...fitFaults(claim, index, article, names));
    const passage = passageOf(article, citation.paragraph ?? 0);
    if (passage !== undefined) passages.push(passage);
  }
  findings.push(...texts.flatMap((article) => copyFaults(claim, article, names)));

  const others = hearsayOf(claim, entries, new Set(articles.keys()));
  const where = passages.map(({ label }) => label).join(" and ");
  for (const part of partsOf(claim, names)) {
    const found = part.look(passages);
    if (found.kind === "derived") derived.push({ what: part.what, rule: found.rule });
    if (found.kind !== "missing") continue;
    const isHearsay = part.here !== true && others.some((other) => part.look([other]).kind !== "missing");
    const lookedFor = `${part.what} in ${where === "" ? "no paragraph" : where}`;
    const wrong = isHearsay
      ? `${id} says what only a source without a text can bear out`
      : `${id} says what its paragraph does not`;
    (isHearsay ? unchecked : findings).push(finding(part.place, wrong, lookedFor, found.has));
  }
  const passed = texts.length < cited.length ? "partly" : "passed";
  return { id, result: findings.length > 0 ? "failed" : passed, findings, derived, unchecked };
}

function partsOf(claim: Claim, names: Names): Part[] {
  return [
    ...figureParts(claim),
    ...digitParts(claim, names),
    ...nameParts(claim, names),
    ...strangerParts(claim, names),
    ...dateParts(claim),
    ...negationParts(claim),
    ...directionParts(claim),
  ];
}
