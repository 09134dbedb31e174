/** A stretch of a text: a name in it. */
export interface Named {
  readonly start: number;
  readonly end: number;
}

const ACCORDING = /\baccording to\s+(?:the\s+)?$/i;
const SAID_IN = /\b(?:reported|told|written|said|printed) (?:by|in)\s+(?:the\s+)?$/i;
const DID = /\b(?:did|does)\s+(?:the\s+)?$/i;
const REPORT = /^\s+(?:report|say|write|claim|reveal)\b/i;
const REPORTED = /^\s+(?:reported|wrote|revealed)\b/i;
const SAYS =
  /^(?:'s?\s+(?:reports?|articles?|story|account|coverage|piece)|\s+(?:reported|says?|said|writes?|wrote|claims?|claimed|reveals?|revealed|estimates?|estimated))\b/i;
/** The May report is nobody's. */
const NOUN = /^\s+(?:reports?|articles?|story|account|coverage|piece)\b/i;

/** Whether a text lays something to a paper or an agency that it names: according to Reuters, Reuters's article. */
export function isLaidTo(text: string, { start, end }: Named): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (NOUN.test(after)) return DID.test(before);
  return ACCORDING.test(before) || SAID_IN.test(before) || SAYS.test(after);
}

/** Whether a text has a name report something, of which nothing else says that it is a paper: did Forbes report. */
export function reports(text: string, { start, end }: Named): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (NOUN.test(after)) return DID.test(before);
  return ACCORDING.test(before) || (DID.test(before) && REPORT.test(after)) || REPORTED.test(after);
}
