import Fuse, { type FuseOptionKey } from "fuse.js";

/** Fuse's cost grows with the pattern; what is looked for is named in less. */
const LONGEST_PATTERN = 64;

/** Finds things by a few words, which may be misspelt. */
export interface Finder<T> {
  /** What may be meant, also by half a word: the nearest first, or all while nothing is typed. */
  readonly offer: (typed: string, limit: number) => T[];
  /** What surely is meant, the nearest first; nothing where nothing is. */
  readonly find: (typed: string) => T[];
}

/** What is looked for, as typed but for what is too long; empty where nothing is typed. */
export function patternOf(typed: string): string {
  return typed.trim().slice(0, LONGEST_PATTERN);
}

interface Alike<T> {
  readonly item: T;
  /** 0 where it is spelt the same, up to 1. */
  readonly distance: number;
}

/** Finds what is spelt like a pattern, which may be misspelt or half typed: the nearest first. */
export function createFindAlike<T>(
  all: readonly T[],
  keys: FuseOptionKey<T>[],
): (pattern: string) => Alike<T>[] {
  const fuse = new Fuse(all, {
    keys,
    useTokenSearch: true,
    ignoreLocation: true,
    threshold: 0.4,
    includeScore: true,
  });
  return (pattern) => fuse.search(pattern).map(({ item, score = 1 }) => ({ item, distance: score }));
}
