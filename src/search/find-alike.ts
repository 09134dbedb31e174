import Fuse, { type FuseOptionKey } from "fuse.js";

/** Fuse's cost grows with the pattern; what is looked for is named in less. */
const LONGEST_PATTERN = 64;

/** What is looked for, as typed but for what is too long; empty where nothing is typed. */
export function patternOf(typed: string): string {
  return typed.trim().slice(0, LONGEST_PATTERN);
}

/** Finds what is spelt like a pattern, which may be misspelt or half typed: the nearest first. */
export function createFindAlike<T>(all: readonly T[], keys: FuseOptionKey<T>[]): (pattern: string) => T[] {
  const fuse = new Fuse(all, { keys, useTokenSearch: true, ignoreLocation: true, threshold: 0.4 });
  return (pattern) => fuse.search(pattern).map(({ item }) => item);
}
