import Fuse, { type IFuseOptions } from "fuse.js";
import { MOST_HITS, type System } from "../system.js";
import { stemmed } from "./stemmed.js";

/** 7.5.0. Its scores are distances: 0 is a perfect match. */
function fuse(name: string, options: IFuseOptions<string>, written: (text: string) => string): System {
  return {
    name: `Fuse.js 7.5.0, ${name}`,
    index({ facts }) {
      const index = new Fuse(
        facts.map(({ text }) => written(text)),
        { ...options, includeScore: true },
      );
      return {
        search: (question) =>
          index
            .search(written(question), { limit: MOST_HITS })
            .map(({ refIndex, score = 1 }) => ({ place: refIndex, score: 1 - score })),
      };
    },
  };
}

const asItIs = (text: string): string => text;

export const fuseSystems: readonly System[] = [
  // It looks for the question near a text's beginning.
  fuse("as it comes", {}, asItIs),
  fuse("anywhere in a text", { ignoreLocation: true }, asItIs),
  fuse("token search", { ignoreLocation: true, useTokenSearch: true }, asItIs),
  // Of the thresholds tried, from 0 to the default of 0.6, the best for it.
  fuse("token search over stems", { ignoreLocation: true, useTokenSearch: true, threshold: 0.1 }, (text) =>
    stemmed(text).join(" "),
  ),
];
