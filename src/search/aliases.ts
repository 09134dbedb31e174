import type { Entity } from "../knowledge/schema.js";
import { isUnspaced } from "../language/scripts.js";
import { stem } from "../language/stems.js";
import { normalise, tokenise } from "../language/tokens.js";
import { partOf, unspaced, type Word } from "./words.js";

/** Which entity is named at a place among words, and over how many of them. */
export interface AliasMatcher {
  at(
    words: readonly Word[],
    at: number,
    most?: number,
  ): { readonly entity: string; readonly length: number } | undefined;
  /** The words, with runs of letters without spaces parted into the names in them and other words: `浪潮和` is 浪潮 and 和. */
  parted(words: readonly Word[]): Word[];
  /** Every word that occurs in a name, in lower case, names of several words also written as one; each counts as used once. */
  readonly uses: Readonly<Record<string, number>>;
}

interface Alias {
  readonly entity: string;
  readonly words: readonly string[];
  /** `US` and `IT` are names only when they are written in capitals: in lower case they are other words. */
  readonly capitals: boolean;
}

/** Matches names and aliases as whole words, the longest first, whatever their case or plural. */
export function matchAliases(entities: readonly Entity[]): AliasMatcher {
  const byFirst = new Map<string, Alias[]>();
  const allWords = new Set<string>();
  const add = (alias: Alias): void => {
    const first = stem(alias.words[0] ?? "");
    byFirst.set(first, [...(byFirst.get(first) ?? []), alias]);
  };
  for (const { id, name, aliases } of entities) {
    for (const text of [name, ...aliases]) {
      const tokens = tokenise(normalise(text));
      const words = tokens.map((token) => token.text);
      const capitals = words.length === 1 && /^(?:us|it|who)$/.test(words[0] ?? "");
      add({ entity: id, words, capitals });
      words.forEach((word) => allWords.add(word));
      if (words.length > 1) {
        add({ entity: id, words: [words.join("")], capitals: false });
        allWords.add(words.join(""));
      }
    }
  }
  for (const aliases of byFirst.values()) aliases.sort((a, b) => b.words.length - a.words.length);

  const unspacedNames = [...allWords].filter(isUnspaced).sort((a, b) => b.length - a.length);

  return {
    parted: (words) =>
      words.flatMap((word) => (isUnspaced(word.text) ? partedAtNames(word, unspacedNames) : word)),
    uses: Object.fromEntries([...allWords].map((word) => [word, 1])),
    at(words, at, most = Infinity) {
      const first = words[at];
      if (first === undefined || byFirst.size === 0) return undefined;
      const found = byFirst
        .get(stem(first.text))
        ?.find((alias) => alias.words.length <= most && startsAt(alias, words, at));
      return found === undefined ? undefined : { entity: found.entity, length: found.words.length };
    },
  };
}

function startsAt(alias: Alias, words: readonly Word[], at: number): boolean {
  return alias.words.every((expected, offset) => {
    const word = words[at + offset];
    if (word === undefined) return false;
    if (alias.capitals) return word.text === expected && /^[\p{Lu}.]+$/u.test(word.surface);
    return word.text === expected || (expected.length > 2 && stem(word.text) === stem(expected));
  });
}

/** The longest names are taken out of a run, for a dictionary would part them; what is between them is left to it. */
function partedAtNames(word: Word, names: readonly string[]): Word[] {
  const parts: Word[][] = [];
  let from = 0;
  for (let at = 0; at < word.text.length;) {
    const name = names.find((one) => word.text.startsWith(one, at));
    if (name === undefined) {
      at += 1;
      continue;
    }
    parts.push(unspaced(partOf(word, from, at)), [partOf(word, at, at + name.length)]);
    at += name.length;
    from = at;
  }
  parts.push(unspaced(partOf(word, from, word.text.length)));
  return parts.flat();
}
