import type { Pack } from "../../src/knowledge/schema.js";
import type { WordCounts } from "../../src/language/information.js";
import { indexKnowledge, type IndexedKnowledge } from "../../src/search/knowledge-index.js";
import { preparePack } from "../../src/search/prepare.js";

/** A phrasing that was taken out of the packs. */
export interface Held {
  readonly text: string;
  /** The entry that it was taken from, which is still there but for gaps that were taken out whole. */
  readonly id: string;
  readonly is: "question" | "answeredYes" | "answeredNo" | "falsePremise" | "ofGap" | "ofUnknown";
}

/** What is known without some phrasings, and these. */
export interface Fold {
  readonly without: IndexedKnowledge;
  readonly held: readonly Held[];
}

/**
 * The packs without each part of their phrasings in turn: as many parts as told, every phrasing in one of them, and every
 * gap with all of its own in one more.
 */
export function* folds(packs: readonly Pack[], count: number, counts: WordCounts): Generator<Fold> {
  for (let fold = 0; fold < count; fold += 1) {
    const held: Held[] = [];
    const keep = (id: string, texts: readonly string[], is: Held["is"]): string[] =>
      texts.filter((text, place) => {
        const isOut = place % count === fold;
        if (isOut) held.push({ id, text, is });
        return !isOut;
      });
    const rest = packs.map((pack): Pack => ({
      ...pack,
      facts: pack.facts.map((fact) => ({
        ...fact,
        questions: keep(fact.id, fact.questions, "question"),
        answered_yes: keep(fact.id, fact.answered_yes, "answeredYes"),
        answered_no: keep(fact.id, fact.answered_no, "answeredNo"),
        false_premises: keep(fact.id, fact.false_premises, "falsePremise"),
      })),
      gaps: pack.gaps.flatMap((gap, place) => {
        if (place % count !== fold) return { ...gap, questions: keep(gap.id, gap.questions, "ofGap") };
        held.push(...gap.questions.map((text): Held => ({ id: gap.id, text, is: "ofUnknown" })));
        return [];
      }),
    }));
    const prepared = rest.map((pack) => preparePack(pack, counts));
    yield { without: indexKnowledge(prepared, counts), held };
  }
}
