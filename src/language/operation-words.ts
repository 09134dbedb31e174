const WORDS = new Set(
  `gap gaps distance spread point points pt pts how many much roughly about approximately exactly quite more less fewer most
  least than time times ratio factor multiple twice triple treble half halve halved mean plain simple sum altogether
  combined together plus minus overall rest left else all other others another nobody only both each two one versus vs
  figure figures number numbers quarter quarters quarterly digit digits majority threshold short above below over under
  ease eased easing trend went got come came get go going goes down up out past last next previous earlier later latest
  before after since until year years month months day days week weeks long large big small magnitude rate calendar
  correct right true said tell me please put set avg decimal decimals place places ratio index units fraction`.split(
    /\s+/,
  ),
);
const STEMS =
  /^(?:diff|betw|percent|differ|bigg|larg|great|small|high|low|wors|bett|best|steep|deep|sharp|mild|gentl|hard\w*er|fast|slow|strong|weak|doubl|averag|total|add|subtract|cumulativ|remain|every|any|compar|calculat|comput|work|exceed|surpass|outstrip|outweigh|narrow|improv|worsen|accelerat|moderat|soften|chang|amount|express|bas|equal|match|account|reach|need|separat|siz|divid|deteriorat|calculat)/;

/** Whether a lower-case word says how to compute or compare, and not with what. */
export function isOperationWord(word: string): boolean {
  return WORDS.has(word) || STEMS.test(word);
}
