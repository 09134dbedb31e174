import type { Fact } from "../knowledge/schema.js";
import { isLaidTo, reports, type Named } from "../language/attribution.js";
import { takesForGranted } from "../language/questions.js";
import type { AnalysedQuestion, WeighedTerm } from "../search/analyse.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { rank, type Candidate } from "../search/rank.js";
import { contradicted, isSpokenOf, type Contradiction } from "./contradiction.js";

/** How far behind the best fact another still counts as meant. */
const NEARLY = 1.5;
/** A name as it is written in a sentence. */
const NAME = /(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}\p{N}.&-]+(?:\s+\p{Lu}[\p{L}\p{N}.&-]*)*/gu;

/** A report laid at another's door: the question names a paper or an agency that the fact is not from. */
export function otherSpeaker(
  question: AnalysedQuestion,
  ranked: readonly Candidate[],
  knowledge: IndexedKnowledge,
): Contradiction | undefined {
  const speaker = speakerIn(question, knowledge);
  const isLoaded = takesForGranted(question.type);
  // What another said of it, a gap may be about: then nothing is taken for granted.
  if (speaker === undefined || (!isLoaded && ranked[0]?.entry.of.kind === "gap")) return undefined;
  const isPartOfName = ({ start }: WeighedTerm): boolean => start >= speaker.start && start < speaker.end;
  const terms = question.terms.filter((term) => !isPartOfName(term));
  const entities = question.entities.filter((id) => id !== speaker.entity);
  const facts = rank(
    { ...question, terms, entities, type: "any" },
    knowledge,
    ({ of }) => of.kind === "fact",
  );
  const [best] = facts;
  if (best?.entry.of.kind !== "fact" || !isSpokenOf(best)) return undefined;
  // What somebody else reports that is as likely meant is not contradicted.
  const meant = [...facts.filter(({ score }) => score >= best.score - NEARLY), ...ranked.slice(0, 1)];
  const isFrom = ({ of }: Candidate["entry"]): boolean =>
    of.kind === "fact" && speaker.entity !== undefined && speakersOf(of.fact, knowledge).has(speaker.entity);
  if (meant.some(({ entry }) => isFrom(entry))) return undefined;
  return contradicted(best, { kind: "speaker", named: speaker.name }, facts);
}

interface Speaker extends Named {
  readonly name: string;
  /** Where the packs know it. */
  readonly entity?: string;
}

/** The paper or agency that the question lays something to: one of the packs', or another name. */
function speakerIn({ text, terms }: AnalysedQuestion, knowledge: IndexedKnowledge): Speaker | undefined {
  const known = terms.flatMap(({ entity = "", start, surface }): Speaker | [] => {
    const { kind, name } = knowledge.entities.get(entity) ?? {};
    const end = start + surface.length;
    return kind === "publication" && name !== undefined ? { name, start, end, entity } : [];
  });
  // Who asks how two papers differ lays nothing at a door.
  if (known.length > 0) return known.length === 1 ? known.find((one) => isLaidTo(text, one)) : undefined;
  const names = Array.from(text.matchAll(NAME), ({ 0: name, index }): Speaker => {
    const named = `${/\bthe\s+$/i.test(text.slice(0, index)) ? "the " : ""}${name.replace(/\.$/, "")}`;
    return { name: named, start: index, end: index + name.length };
  });
  return names.find((one) => {
    const own = terms.filter(({ start }) => start >= one.start && start < one.end);
    return reports(text, one) && own.length > 0 && own.every(({ entity }) => entity === undefined);
  });
}

/** Ids of the entities that a fact comes from, or speaks of: its speaker, papers and agencies. */
function speakersOf(fact: Fact, { sources, entities, entries }: IndexedKnowledge): ReadonlySet<string> {
  const papers = fact.citations.flatMap(({ source }) => {
    const { publisher, agency } = sources.get(source) ?? {};
    return [source, publisher, agency];
  });
  const statement = entries.find(({ of }) => of.kind === "fact" && of.fact === fact)?.statement;
  return new Set(
    [...entities.values()].flatMap(({ id, name }) =>
      id === fact.said_by || papers.includes(id) || papers.includes(name) || statement?.has(`@${id}`) === true
        ? id
        : [],
    ),
  );
}
