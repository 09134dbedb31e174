/** Who something goes from, and who it goes to. */
export interface Transfer {
  readonly from: string;
  readonly to: string;
}

/** A name in a text: whose it is, and where it stands. */
export interface NameSpan {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const GIVE =
  "(?:giv(?:e|es|ing)|gave|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|furnish(?:es|ed|ing)?|hand(?:s|ed|ing)?(?: over)?|lend(?:s|ing)?|lent|sell(?:s|ing)?|sold|ship(?:s|ped|ping)?|deliver(?:s|ed|ing)?|offer(?:s|ed|ing)?|help(?:s|ed|ing)?|assist(?:s|ed|ing)?|equip(?:s|ped|ping)?)";
const GIVEN =
  "(?:given|supplied|provided|furnished|handed|lent|sold|shipped|delivered|offered|helped|assisted|equipped)";
const RECEIVE =
  "(?:get(?:s|ting)?|got|receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|tak(?:e|es|ing)|took|borrow(?:s|ed|ing)?|buy(?:s|ing)?|bought|draw(?:s|ing)?(?: on)?|drew|us(?:e|es|ed|ing)|deploy(?:s|ed|ing)?|sourc(?:e|es|ed|ing)|hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|poach(?:es|ed|ing)?)";
const BE = "(?:is|are|was|were|be|been|being|gets?|got)";
/** What stands between two names of which the second receives: "will help", "hands its chips to". */
const GIVES = new RegExp(String.raw`\b${GIVE}(?:\s+\w+)?\s*$|\b${GIVE}\b[^,.;:?!]*\b(?:to|for)\s+$`, "i");
/** And between two of which the first does: "gets help from", "is supplied with chips by". */
const RECEIVES = new RegExp(
  String.raw`\b${RECEIVE}\b[^,.;:?!]*\bfrom\s+$|\b${BE}\s+(?:\w+\s+)?${GIVEN}\b[^,.;:?!]*\bby\s+$`,
  "i",
);
const WAS_GIVEN = new RegExp(String.raw`\b${BE}\s+(?:\w+\s+)?${GIVEN}\b`, "i");

const VERB = new RegExp(`^(?:${GIVE}|${GIVEN}|${RECEIVE})$`, "i");

/** Whether a word says that something is given or got. */
export function isOfTransfer(word: string): boolean {
  return VERB.test(word);
}

/** What a text says goes from one name to another: "IBM helps Inspur", "Inspur gets chips from IBM". */
export function transfersIn(text: string, names: readonly NameSpan[]): Transfer[] {
  return names.flatMap((one, at) => {
    const next = names[at + 1];
    if (next === undefined || next.id === one.id) return [];
    const between = text.slice(one.end, next.start);
    if (RECEIVES.test(between)) return [{ from: next.id, to: one.id }];
    return GIVES.test(between) && !WAS_GIVEN.test(between) ? [{ from: one.id, to: next.id }] : [];
  });
}
