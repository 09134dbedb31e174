import type { AliasMatcher } from "./aliases.js";
import { conceptOf, joinPhrases } from "../language/synonyms.js";
import { stem } from "../language/stems.js";
import type { Word } from "./words.js";

/** What is looked up in the index: a concept, or an entity as `@id`. */
export interface Term {
  readonly key: string;
  /** The word or words it was made from. */
  readonly surface: string;
  readonly start: number;
  readonly entity?: string;
  readonly correctedFrom?: string;
  readonly closeness: number;
}

/**
 * The terms of words: names become their entity, the rest concepts.
 *
 * @param withNameParts also the single words of longer names, so that `the telecom deal` finds China Telecom;
 *   for what is indexed, not for what is asked
 */
export function termsOf(words: readonly Word[], aliases: AliasMatcher, withNameParts = false): Term[] {
  const terms: Term[] = [];
  let plain: Word[] = [];
  const flush = (): void => {
    for (const word of joinPhrases(plain)) terms.push(plainTerm(word));
    plain = [];
  };
  for (let at = 0; at < words.length;) {
    const name = aliases.at(words, at);
    const covered = words.slice(at, at + (name?.length ?? 1));
    if (name === undefined) plain.push(...covered);
    else {
      flush();
      terms.push(entityTerm(name.entity, covered));
      if (withNameParts && covered.length > 1) {
        terms.push(...covered.filter((_, part) => aliases.at(covered, part, 1) === undefined).map(plainTerm));
      }
    }
    at += covered.length;
  }
  flush();
  return terms;
}

function plainTerm({ text, start, correctedFrom, closeness }: Word): Term {
  const term = { key: conceptOf(stem(text)), surface: text, start, closeness };
  return correctedFrom === undefined ? term : { ...term, correctedFrom };
}

function entityTerm(entity: string, words: readonly Word[]): Term {
  const corrected = words.find((word) => word.correctedFrom !== undefined);
  return {
    key: `@${entity}`,
    surface: words.map((word) => word.surface).join(" "),
    start: words[0]?.start ?? 0,
    entity,
    closeness: Math.min(...words.map((word) => word.closeness)),
    ...(corrected?.correctedFrom === undefined ? {} : { correctedFrom: corrected.correctedFrom }),
  };
}
