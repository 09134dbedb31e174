/** A question and the places of the facts that answer it; none where nothing does. */
export interface AskedQuestion {
  readonly text: string;
  readonly right: readonly number[];
}

export interface BenchmarkFact {
  readonly text: string;
  /** Counted from 1 within the collection. */
  readonly paragraph: number;
}

/** A small world of facts in their order, and the questions put to it: for a benchmark, an article. */
export interface Collection {
  readonly title: string;
  readonly facts: readonly BenchmarkFact[];
  readonly questions: readonly AskedQuestion[];
}

/**
 * Each paragraph left out once: what remains, and which of all the questions nothing answers then. Collections of one
 * paragraph give none.
 */
export function withoutAParagraph(whole: Collection): Collection[] {
  const numbers = [...new Set(whole.facts.map(({ paragraph }) => paragraph))];
  if (numbers.length < 2) return [];
  return numbers.map((number) => {
    const kept = whole.facts.flatMap(({ paragraph }, place) => (paragraph === number ? [] : place));
    const places = new Map(kept.map((place, now) => [place, now]));
    return {
      title: whole.title,
      facts: kept.flatMap((place) => whole.facts[place] ?? []),
      questions: whole.questions.map(({ text, right }) => ({
        text,
        right: right.flatMap((place) => places.get(place) ?? []),
      })),
    };
  });
}
