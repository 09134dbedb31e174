import { stem } from "../../language/stems.js";
import { normalise, tokenise, type Token } from "../../language/tokens.js";
import type { Entity } from "../schema.js";

/** A name in a text: `tokens[from]` to before `tokens[to]`. */
export interface Mention {
  readonly entity: Entity;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface Name {
  readonly entity: Entity;
  readonly tokens: readonly Token[];
}

/** Knows the names of a pack's entities, whatever their form: Inspur's, the Chinese governments. */
export class Names {
  readonly entities: readonly Entity[];
  private readonly longestFirst: readonly Name[];
  private readonly byFirstWord = new Map<string, readonly Name[]>();

  constructor(entities: readonly Entity[]) {
    this.entities = entities;
    this.longestFirst = entities
      .flatMap((entity) =>
        [entity.name, ...entity.aliases].map((alias) => ({ entity, tokens: wordsIn(alias) })),
      )
      .filter(({ tokens }) => tokens.length > 0)
      .toSorted((a, b) => b.tokens.length - a.tokens.length);
    for (const name of this.longestFirst) {
      const first = stem(name.tokens[0]?.text ?? "");
      this.byFirstWord.set(first, [...(this.byFirstWord.get(first) ?? []), name]);
    }
  }

  /** The names in a text, in order; of those that overlap the longest: China Daily does not name China. */
  mentions(text: string): Mention[] {
    const tokens = wordsIn(text);
    const found: Mention[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const names = this.byFirstWord.get(stem(tokens[at]?.text ?? ""));
      const name = names?.find((candidate) => standsAt(candidate.tokens, tokens, at));
      if (name === undefined) continue;
      const to = at + name.tokens.length;
      const shown = tokens.slice(at, to).map(({ surface }) => surface);
      found.push({ entity: name.entity, text: shown.join(" "), from: at, to });
      at = to - 1;
    }
    return found;
  }

  /** Whether a text has any name of an entity in it, also within a longer one: "IBM China" names China. */
  isNamed(entity: Entity, text: string): boolean {
    const tokens = wordsIn(text);
    return this.of(entity).some((name) => tokens.some((_, at) => standsAt(name, tokens, at)));
  }

  /** Whether a text names an entity by the first part of a pair: "the U.S. and Chinese governments". */
  isNamedInPair(entity: Entity, text: string): boolean {
    const tokens = wordsIn(text);
    return this.of(entity).some((name) => {
      const [noun, rest] = [name.slice(-1), name.slice(0, -1)];
      const isPair = (at: number): boolean =>
        tokens[at]?.text === "and" && [2, 3].some((gap) => standsAt(noun, tokens, at + gap));
      return (
        rest.length > 0 && tokens.some((_, at) => standsAt(rest, tokens, at) && isPair(at + rest.length))
      );
    });
  }

  private of(entity: Entity): (readonly Token[])[] {
    return this.longestFirst.filter((name) => name.entity.id === entity.id).map(({ tokens }) => tokens);
  }
}

/** The words of a text, in whatever quotes and spaces it is written. */
export function wordsIn(text: string): Token[] {
  return tokenise(normalise(text));
}

/** Whether the words begin at a place of the others; plurals are the same. */
function standsAt(words: readonly Token[], tokens: readonly Token[], at: number): boolean {
  return words.every((word, index) => {
    const token = tokens[at + index];
    return token !== undefined && stem(token.text) === stem(word.text) && !isOnlyAWord(word, token);
  });
}

/** `us` is not the US. */
function isOnlyAWord(name: Token, token: Token): boolean {
  const isShort = name.text.length <= 2 && !/\p{Ll}/u.test(name.surface);
  return isShort && /\p{Ll}/u.test(token.surface);
}
