import { type Period, periodsIn } from "../../language/dates.js";
import type { Entity } from "../schema.js";
import type { Passage } from "./article.js";
import type { Claim } from "./claim.js";
import { type Mention, type Names, wordsIn } from "./names.js";
import { isReporting, isVoice } from "./voices.js";

/**
 * Every way in which a fact may say more than its paragraph prints. What neither stands there nor follows by one
 * of these is a fault. A report names the rule beside what it derived.
 */

/** `20%` from "20 per cent", `3 years` from "three year": the same value and unit. */
export const SAME_FIGURE = "the same figure, written otherwise";

/** A name as a fact has it: a mention in its words, or its speaker, who stands in no words. */
export interface Named {
  readonly claim: Claim;
  readonly entity: Entity;
  readonly in?: { readonly text: string; readonly mention: Mention };
}

interface NameRule {
  readonly name: string;
  readonly allows: (named: Named, passage: Passage, names: Names) => boolean;
}

export const NAME_RULES: readonly NameRule[] = [
  {
    /** "the U.S. and Chinese governments" name the U.S. government. */
    name: "a noun that two names share",
    allows: (named, { text }, names) => named.in !== undefined && names.isNamedInPair(named.entity, text),
  },
  {
    /** No paragraph prints whose report it is; only where the fact is that voice's own, and says that it speaks. */
    name: "the voice of the coverage",
    allows: (named, _, names) => {
      const { fact, cited } = named.claim;
      const { said_by, status } = fact.value;
      const isReport = status === "press_report" || status === "opinion";
      if (!isReport || !isVoice(named.entity, cited, names)) return false;
      if (named.in === undefined) return true;
      const speaker = names.entities.find(({ id }) => id === said_by);
      const { text, mention } = named.in;
      const isSpeaking = isReporting(text, mention, names);
      return speaker !== undefined && isVoice(speaker, cited, names) && isSpeaking;
    },
  },
  {
    /** "The companies" and "its new partner" are those of the headline. */
    name: "the parties of the headline",
    allows: ({ entity }, { text, source }, names) =>
      /\bthe (?:two )?companies\b|\bpartner\b/i.test(text) &&
      entity.kind === "company" &&
      names.isNamed(entity, source.title),
  },
  {
    /** "A separate statement" is separate from the deal of the headline: a fact may call that by name. */
    name: "the deal by its name",
    allows: (named, { text, source }, names) => {
      const noun = named.in && wordsIn(named.in.text)[named.in.mention.to]?.text;
      const isDeal = /^(?:deal|announcement|partnership)$/.test(noun ?? "");
      return isDeal && /\b(?:separate|the deal)\b/i.test(text) && names.isNamed(named.entity, source.title);
    },
  },
  {
    /** "The country", in a paragraph that names no place, is the one that the paragraph before names. */
    name: "the country of the paragraph before",
    allows: ({ entity }, { text, before }, names) =>
      /\bthe country\b/i.test(text) &&
      !names.entities.some((other) => other.kind === "place" && names.isNamed(other, text)) &&
      entity.kind === "place" &&
      names.isNamed(entity, before),
  },
  {
    /** A paragraph that names nobody goes on about the company that the paragraph before names first. */
    name: "the company of the paragraph before",
    allows: ({ entity }, { text, before }, names) =>
      names.mentions(text).length === 0 &&
      names.mentions(before).find((mention) => mention.entity.kind === "company")?.entity.id === entity.id,
  },
];

interface DateRule {
  readonly name: string;
  readonly periods: (passage: Passage) => readonly Period[];
}

export const DATE_RULES: readonly DateRule[] = [
  {
    /** A month or a quarter without its year is the latest that had begun when the source was published. */
    name: "the year of the coverage",
    periods: (passage) => withYear(passage.text, passage),
  },
  {
    /** "Last year" is the one before the year in which the source was published. */
    name: "the year before the coverage",
    periods: ({ text, source }) =>
      yearOf(source) === undefined
        ? []
        : periodsIn(text, yearOf(source))
            .filter(({ start, end }) => /\byear\b/i.test(text.slice(start, end)))
            .map(({ period }) => period),
  },
  {
    /** "Today", and what a paper says "has" just been announced, is the day on which the source was published. */
    name: "the day of the coverage",
    periods: ({ text, source }) =>
      /\btoday\b|\bha(?:s|ve) announced\b/i.test(text)
        ? periodsIn(source.published ?? "").map(({ period }) => period)
        : [],
  },
  {
    /** "At the time" is when the paragraph before says. */
    name: "the time of the paragraph before",
    periods: (passage) =>
      /\bat the time\b/i.test(passage.text)
        ? [...periodsIn(passage.before).map(({ period }) => period), ...withYear(passage.before, passage)]
        : [],
  },
];

/** A Friday, where the date that the rules give is one. */
export const WEEKDAY = "the weekday of the date";

function withYear(text: string, { source }: Passage): Period[] {
  const year = yearOf(source);
  const month = Number(source.published?.slice(5, 7));
  if (year === undefined) return [];
  return periodsIn(text)
    .filter(({ period }) => period.year === undefined)
    .map(({ period }) => ({ year: firstMonth(period) > month ? year - 1 : year, ...period }));
}

function firstMonth({ month, quarter = 1, half = 1 }: Period): number {
  return month ?? Math.max((quarter - 1) * 3, (half - 1) * 6) + 1;
}

function yearOf({ published }: Passage["source"]): number | undefined {
  return published === undefined ? undefined : Number(published.slice(0, 4));
}
