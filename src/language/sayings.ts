import { ASK_FOR, LEAD, SAYING } from "./follow-ups.js";

const STATEMENTS = String.raw`(?:facts?|details?|info(?:rmation)?|things?|statements?|remarks?|comments?|claims?|quotes?|news)`;
const ALL = String.raw`(?:list )?(?:everything|whatever|anything|(?:all|every)(?: single)?(?: the)? ${STATEMENTS}|all)`;
const WHICH = String.raw`(?:(?:what|which|any|list)(?: of)?(?: the| other)? )?${STATEMENTS}`;
const ABOUT = String.raw`(?:about|on|regarding|concerning)`;
const SPEAKER = String.raw`(?<speaker>\S+(?: \S+){0,3}?)(?: (?:itself|himself|herself|themselves))?`;
const SOURCE = String.raw`(?<speaker>[^\s,;?!]+(?: (?!${ABOUT}\b)[^\s,;?!]+){0,3})`;
const ON = String.raw`(?: ${ABOUT} (?<on>[^,;.?!]+))?`;
const THEN = String.raw`(?: (?:back then|then|at the time|that day|too|as well))?\W*$`;
const REST = String.raw`(?:[ ,;.?!].*)?$`;
const SAYINGS: readonly RegExp[] = [
  String.raw`${ALL} (?:that )?${SPEAKER} (?:(?:has|have|had|ever) )*${SAYING}${ON}${REST}`,
  String.raw`what (?<else>else) (?:did|does|has|have|had) ${SPEAKER} (?:say|state|claim|report|write|tell|announce|publish|confirm|${SAYING})${ON}${THEN}`,
  String.raw`(?:${ALL}|${WHICH}) (?:that )?(?:(?:comes?|came|is|are|was|were|stems?|you have|we have|there is) )?(?:from|by) ${SOURCE}${ON}${REST}`,
].map((pattern) => new RegExp(`${LEAD}${ASK_FOR}${pattern}`, "iu"));

/** Whose sayings a message asks for. */
export interface Sayings {
  /** As written: a name, or he, she, it or they. */
  readonly speaker: string;
  /** What they are to be about; undefined for anything. */
  readonly on: string | undefined;
  /** Whether those are meant that were not told yet. */
  readonly else: boolean;
}

/** Whose statements a message asks for, all of them: "everything the mayor said about that", "what else did he say?". */
export function sayingsIn(text: string): Sayings | undefined {
  for (const pattern of SAYINGS) {
    const found = pattern.exec(text.trim())?.groups;
    if (found?.speaker === undefined) continue;
    return { speaker: found.speaker, on: found.on, else: found.else !== undefined };
  }
  return undefined;
}
