/** What may stand before what is asked: and, ok, thanks. */
export const LEAD = String.raw`^\W*(?:(?:and|but|so|ok|okay|cool|nice|great|thanks|thx|please|pls|well|hm+|wow|oh|interesting|yes|yeah|no|overall|basically|all in all|in general)\b\W*)*`;
/** How it is asked for: can you, tell me. */
export const ASK_FOR = String.raw`(?:(?:can|could|would|will) you |please |pls |(?:i(?:'d| would)? (?:like|want)(?: to (?:know|hear))?|i want|give me|tell me|show me|say|got|gimme|have you|do you (?:have|know)|is there|are there) )*`;
const MORE = String.raw`(?:(?:some(?:thing)?|any(?:thing)?|a (?:bit|little)|what|lots?|and|even)\s+)?(?:more|else|further)(?: (?:details?|info(?:rmation)?|facts?|on (?:that|this|it)|about (?:that|this|it)|to (?:it|that|say|know)))*`;
const GO_ON = String.raw`(?:go on|continue|keep going|carry on|next|elaborate|expand|details?|explain|(?:go )?in(?:to)? (?:a (?:bit|little) |some )?(?:(?:more|further|greater) )?details?)(?: (?:on|about) (?:that|this|it))?(?: (?:a (?:bit|little)|further|more))*`;

/** Said of an answer that is to be longer: "sorry, that was too short", "is that all you have on it?". */
const TOO_LITTLE = String.raw`(?:sorry\W+)?(?:(?:that|this|it)(?:'s| is| was)(?: (?:a (?:bit|little)|way|far|rather|very|too))* (?:short|brief|little)|(?:that|this|it)(?:'s| is) (?:all|it)|is (?:that|this) (?:all|it|everything))(?: (?:that )?(?:you|they|there|it|we)(?: \w+){1,3}?)?(?: (?:on|about) (?:that|this|it|them))?`;
const PLEASE = String.raw`(?:,? (?:please|pls|plz|thanks|thank you))*`;

const ELSE = /\b(what|who|whom|where|which \w+|anything|anyone|something) else\b(?=.*\p{L})/iu;

/** What a question asks besides what was said, "what else did IBM say?", as it would be asked at first; undefined for others. */
export function withoutElse(text: string): string | undefined {
  return ELSE.test(text) ? text.replace(ELSE, "$1") : undefined;
}

/** What else is told of something: "what else does the article say about the banks?". */
const TOLD = new RegExp(
  String.raw`^\W*what else (?:is|was|does|do|did)(?: (?:the|this|that|your|these|those) \w+| it| they| you)? (?:say|said|tell|told|report|reported|mention|mentioned|write|written|have)(?: us| me)? (?<of>(?:on|about|of) .+?)\W*$`,
  "iu",
);

/** The points of something are several facts of it: "what are the main points of the agreement?". */
const POINTS = new RegExp(
  String.raw`${LEAD}(?:${ASK_FOR}|what (?:are|were) |list |name )(?:the |its |some )*(?:main |key |basic |most important |essential |chief )+(?:points?|facts?|features?|aspects?|things|elements?|takeaways)(?: to know)? (?:on|about|of|in|from) (?<of>(?!(?:what|how|why|which)\b).+?)${PLEASE}\W*$`,
  "iu",
);

/** What a message asks the main points of; undefined where it does not. */
export function pointsOf(text: string): string | undefined {
  return POINTS.exec(text)?.groups?.of;
}

/** Why who asks wants more: "I know nothing about them, …". */
const OF_THE_ASKER = String.raw`(?:(?:i|i'm|im|we)\b[^,.;:!?]*[,.;:!]\s*)?`;

/** What a message asks for more of: `""` where it names nothing, as "what else?" does; undefined where it does not. */
export function moreOf(text: string): string | undefined {
  const named = new RegExp(
    `${LEAD}${OF_THE_ASKER}(?:${TOO_LITTLE}\\W*$|(?:${TOO_LITTLE}\\W+)?(?:and |but |so )?${ASK_FOR}(?:${MORE}|${GO_ON})${PLEASE}(?<of> (?:about|on|of) .+?)?${PLEASE}\\W*$)`,
    "iu",
  ).exec(text);
  const told = TOLD.exec(text)?.groups?.of;
  if (told !== undefined) return told.replace(/^(?:about|on|of) /i, "");
  if (named === null) return undefined;
  return (named.groups?.of ?? "").replace(/^ (?:about|on|of) /i, "");
}

const THAT = String.raw`(?:that|this|it|so|these|those|them)`;
/** Said, or a word like it. */
export const SAYING = String.raw`(?:said|says?|saying|stated?|claim(?:s|ed)?|report(?:s|ed|ing)?|wrote|writes?|told|estimate[sd]?|measured|published|announced|confirmed)`;
const WHO_SAID = new RegExp(
  [
    String.raw`${LEAD}(?:who|which (?:\w+ )?(?:paper|newspaper|source|company|agency|firm|outlet|publication)s?|what (?:paper|newspaper|source|outlet))(?:'s| is| was| are| has| have| did)? ${SAYING} ?(?:${THAT}(?: numbers?| figures?)?)?\W*$`,
    String.raw`${LEAD}who (?:told|informed) (?!you\b)(?:the )?\w+(?: (?!about|of|on)\w+)? ${THAT}\W*$`,
    String.raw`${LEAD}(?:says? who|according to (?:who|whom|what)|by whom|source|sources|citation|link|proof)\W*$`,
    String.raw`${LEAD}(?:who|what)(?:'s| is| was| are| were)? (?:the|your|its|their) (?:sources?|evidence|proof)(?: (?:for|of|on|behind) ${THAT}(?: \w+)?)?\W*$`,
    String.raw`${LEAD}where (?:is|was|does|do|did|'s) (?:${THAT}|you)(?: \w+)? ?(?:from|come from|reported|published|stated|get (?:that|this|it)(?: from)?)\W*$`,
    String.raw`${LEAD}(?:how do you know|whose (?:words?|claim|figures?|numbers?|estimate|statement) (?:is|are|was|were) ${THAT})(?: that)?\W*$`,
  ].join("|"),
  "iu",
);

/** Whether a message asks who says what was just said, and nothing else. */
export function asksWhoSaidSo(text: string): boolean {
  return WHO_SAID.test(text);
}

const PLAIN = String.raw`(?:(?:in|with|using) (?:(?:other|different|plain|simple|simpler|easy|easier|fewer|your own) ?)+(?:words?|terms|english|language|way)|(?:a bit |a little |more )?(?:simply|plainly|clearly|differently|briefly)|(?:in )?(?:another|a different|a simpler|an easier) way|again)`;
const TO_PUT = String.raw`(?:(?:say|put|explain|repeat|state|express|tell me|give me) ${THAT}(?: (?:to|for) me)?(?: ${PLAIN})+|(?:rephrase|reword|paraphrase|simplify|repeat)(?: ${THAT})?(?: ${PLAIN})*)`;
const IN_OTHER_WORDS = new RegExp(
  [
    String.raw`${LEAD}(?:sorry\W+)?${ASK_FOR}${TO_PUT}${PLEASE}(?:\W+(?:i|i'm|my|because|as|for|since|so)\b[^?]*)?\W*$`,
    String.raw`${LEAD}(?:sorry\W+)?(?:(?:a bit |a little )?(?:simpler|shorter|plainer|clearer)|${PLAIN}|(?:i )?(?:do not|don't|dont|did not|didn't|didnt) (?:understand|get|follow)(?: ${THAT})?|what do you mean(?: by ${THAT})?)${PLEASE}\W*$`,
  ].join("|"),
  "iu",
);

/** Whether a message asks for what was just said once more, said otherwise. */
export function asksForOtherWords(text: string): boolean {
  return IN_OTHER_WORDS.test(text);
}

const WHICH = new RegExp(
  String.raw`${LEAD}(?:(?:which|what) (?:ones?|exactly|precisely|specifically)|such as(?: what| which)?|like (?:what|which)|namely)(?: (?:exactly|precisely|specifically|then|is it|are they))*\W*$`,
  "iu",
);

/** Whether a message asks which ones, of those that there are said to be: "which ones exactly?". */
export function asksWhichOnes(text: string): boolean {
  return WHICH.test(text);
}

/** How much is wanted of it: a nutshell, two lines. */
const LENGTH = String.raw`(?:a |one |two |three |few |just |very |short |brief )*(?:nutshell|brief|short|summary|words?|lines?|sentences?|bullet points?)`;
const SHORT = String.raw`(?:(?:in|as|with|within) ${LENGTH}|briefly|quickly|(?:very |really |quite )?short)`;
/** What may follow: how short it is to be, who for, and please. */
const HOW_SHORT = String.raw`(?:(?:${SHORT}|for (?:my|our|the|a|his|her|their) \w+|please|pls)\W*)*$`;
const ALL = String.raw`(?:(?:me|us|of|up|on|about|for|to|the|this|that|it|its|all|whole|entire|main|key|quick|short|brief|big|here|going|news|story|article|matter|thing|affair|topic|deal|report|piece|text|facts?|points?|idea|picture)\b ?)*`;
const SUMMARY = new RegExp(
  [
    String.raw`^${ASK_FOR}(?:kindly |just )?(?:summari[sz]e|sum|recap|brief|catch me up|fill me in|bring me up to (?:speed|date)|tl;?dr|(?:a |the )?(?:quick |short |brief )*(?:summary|overview|gist|recap|rundown|tl;?dr|nutshell|abstract|synopsis|(?:main|key) (?:points|facts|takeaways))) ?,? ?${ALL}\W*${HOW_SHORT}`,
    String.raw`^${SHORT}\W*${HOW_SHORT}`,
    String.raw`^${ASK_FOR}(?:the|this|that) (?:whole |entire )?(?:article|story|piece|report|thing|news) ${SHORT}\W*${HOW_SHORT}`,
    String.raw`^(?:${SHORT}\W+)?(?:so )?what(?:'?s| is| was| are| has)? (?:(?:the|this) (?:article|story|piece|report) (?:saying|telling|reporting)|the (?:gist|story|news|summary|short version|bottom line|(?:main|key) (?:points?|facts?|ideas?|takeaways?|news))|(?:this|that|it|(?:the|this|that) (?:whole )?(?:story|article|deal|thing|news|report)) (?:all )?about|(?:all )?(?:this|that) about|going on|happened|up with (?:this|that|it)|it all about) ?${ALL}\W*${HOW_SHORT}`,
  ].join("|"),
  "iu",
);
/** What is left of the thing that is to be told in short: "the sales picture", "the bank affair". */
const SIDE = String.raw`(?: (?:picture|side|part|situation|angle|bit|aspect|affair|matter|topic|story|involved|thing|stuff|business|for (?:me|us)|(?:of|in) (?:the|this|that) (?:story|article)))*`;
/** In so few words, and not only soon: "in two lines". */
const FORM = String.raw`(?:in|as|within) ${LENGTH}`;
const SUMMARISE = String.raw`(?:summari[sz]e|sum up|recap|brief (?:me|us) on|run (?:me|us) through|(?:an? |the )?(?:quick |short |brief )*(?:summary|overview|gist|recap|rundown|synopsis|tl;?dr|short version) (?:of|on|for))`;
/** What is said of something is no part of the story, and figures are summed up otherwise. */
const NO_PART = String.raw`(?!(?:what|how|why|which|who)\b|(?:the |these |those |both )*(?:two|both|figures?|numbers?|percent\w*|declines|falls|drops|\d))`;
const SUMMARY_OF = new RegExp(
  [
    String.raw`${LEAD}${ASK_FOR}(?:just )?boil (?<boiled>that|this|it) down(?: (?:in)?to (?:a|one|two|three|a few|the) \w+)?${PLEASE}\W*$`,
    String.raw`${LEAD}${ASK_FOR}(?:kindly |just )?${SUMMARISE} ${NO_PART}(?<of>.+?)${SIDE}(?:,? ${SHORT})?${PLEASE}\W*$`,
    String.raw`${LEAD}(?:what about |how about )?(?<thing>(?:the|that|this|it|its|their)(?: (?!(?:is|are|was|were|does|do|did|has|have|had|said|who|what|how|why|which|in|as|with|within)\b)[\p{L}\p{N}'-]+){0,4}?)${SIDE},? ${FORM}(?:, .*)?${PLEASE}\W*$`,
  ].join("|"),
  "iu",
);

const AS_MANY: readonly (readonly [number, RegExp])[] = [
  [1, /\b(?:an?|one|a single) (?:short |brief )*(?:sentence|line)\b/i],
  [2, /\btwo (?:short |brief )*(?:sentences|lines)\b/i],
];

/** How many facts a summary is to have, if it says so: "in one sentence". */
export function sentencesWanted(text: string): number | undefined {
  return AS_MANY.find(([, pattern]) => pattern.test(text))?.[0];
}

/** What a message asks to be told in short, of the story a part: "sum up the sales picture"; undefined where it does not. */
export function summaryOf(text: string): string | undefined {
  const { of, thing, boiled } = SUMMARY_OF.exec(text)?.groups ?? {};
  return of ?? thing ?? boiled;
}

const LEADS = new RegExp(LEAD, "iu");
/** Why somebody wants it short: "no time to read, …". */
const NO_TIME = /\b(?:time|busy|lazy|late|long|read|reading|missed)\b/iu;

/** What was just spoken of, and not the story. */
const OF_THAT = /\b(?:on|of|about) (?:that|this)(?: one)?\W*$/iu;

/** Whether a message asks for the story as a whole, and nothing of it in particular: told in one go through it. */
export function asksForSummary(text: string): boolean {
  if (OF_THAT.test(text) && summaryOf(text) !== undefined) return false;
  const asked = text.replace(LEADS, "");
  if (SUMMARY.test(asked)) return true;
  const clause = /^[^,.;:!?]*[,.;:!?]/u.exec(asked)?.[0] ?? "";
  return NO_TIME.test(clause) && SUMMARY.test(asked.slice(clause.length).replace(LEADS, ""));
}
