/** Forms of be, have, do and the modals, whole or shortened. */
const AUXILIARY =
  /^(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|might|must|(?:is|are|was|were|has|have|had|do|does|did|wo|would|ca|could|should)n't|cannot|(?:it|he|she|that|there)'s|they're)$/;
/** Past forms that do not end in -ed. */
const PAST =
  /^(?:became|began|beat|bought|broke|brought|built|came|chose|cut|drew|drove|fell|felt|flew|forgot|found|fought|gave|got|grew|held|hit|kept|knew|laid|led|left|lent|let|lost|made|met|outdid|paid|put|quit|ran|rang|read|rose|said|sat|saw|sank|sent|set|shook|shot|shrank|shut|slid|sold|spent|split|spoke|spread|stood|struck|swore|taught|thought|threw|told|took|understood|went|won|wrote)$/;
/** Present forms; after a word that opens a noun they are none: the heads of. */
const PRESENT =
  /^(?:agrees|aims|allows|asks|becomes|begins|believes|belongs|brings|builds|buys|calls|chairs|comes|competes|considers|contains|costs|covers|develops|employs|expects|follows|gets|gives|goes|grows|heads|helps|holds|includes|intends|keeps|knows|lacks|leads|leaves|lends|lets|lives|makes|manages|means|needs|offers|opens|operates|owns|pays|pledges|promises|provides|puts|reaches|refuses|relates|remains|reports|runs|says|sees|seems|sells|sends|serves|sits|speaks|stands|stays|stems|supplies|supports|takes|tells|thinks|tries|uses|wants|wins|works|writes)$/;
const OPENS_NOUN = /^(?:the|a|an|its|his|her|their|our|of|some|these|those)$|'s$/;
const PRONOUN = /^(?:it|he|she|they|we)$/;
/** What ends in -ed and is no verb. */
const NO_PAST = /^(?:hundred|indeed|speed|need|feed|seed|red|so-called|united)$/;

/** Whether the lower-case word at a place is, by its form, a verb that can make a sentence: is, rose, announced, they make. */
export function isVerbAt(words: readonly string[], place: number): boolean {
  const [word = "", before = ""] = [words[place], words[place - 1]];
  if (AUXILIARY.test(word) || PRONOUN.test(before)) return true;
  if (OPENS_NOUN.test(before)) return false;
  return PAST.test(word) || PRESENT.test(word) || (/^[a-z]{2,}ed$/.test(word) && !NO_PAST.test(word));
}
