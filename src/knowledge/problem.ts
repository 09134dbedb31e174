/** A position in a pack's files, as shown to the person who wrote them; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a pack (a fault), or what it still lacks (a note). */
export interface Problem extends Place {
  readonly severity: "fault" | "note";
  readonly expected: string;
  readonly found: string;
}

export function fault(place: Place, expected: string, found: string): Problem {
  return { severity: "fault", ...place, expected, found };
}

export function note(place: Place, expected: string, found: string): Problem {
  return { severity: "note", ...place, expected, found };
}

/** `knowledge/ibm-inspur/facts.yaml:41:9` */
export function placeText(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}

/** Sorted by file and position; the order of problems at the same position is kept. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
