const SMALL_TALK = new Set(
  `hi hello hey heya hiya yo sup howdy greetings welcome morning evening afternoon night goodnight gn gm
  thanks thank thx ty cheers appreciated bye goodbye cya later lol lmao rofl haha hahaha nice cool great awesome
  wow ok okay kk yep yup nope sorry please congrats happy bot bravo love`.split(/\s+/),
);

/** Questions to whoever answers, and not to what is known: "are you single", "how are you doing?". */
const ABOUT_THE_BOT =
  /^\W*(?:(?:so|and|but|hey|hi)\W+)?(?:(?:how|who|what|where|why)\s+)?(?:(?:are|were)\s+you\b|(?:do|did|can|could|will|would)\s+you\s+(?:ever|really|like|love|dream|sleep|eat|feel|live|play|watch|sing|marry|have)\b)|\byour\s+(?:name|favou?rite|age|birthday|job|mother|boss)\b/i;

export function isAboutTheBot(text: string): boolean {
  return ABOUT_THE_BOT.test(text);
}

const ASKS = /\?|\b(?:who|whom|whose|what|when|where|why|which|how)\b/i;
/** In what asks, one such word in so many only leads to what is asked: "ok, what day was it announced?". */
const LEAD_IN = 0.15;

/** Whether a text greets, thanks, or asks the bot about itself. */
export function isSmallTalk(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const small = words.filter((word) => SMALL_TALK.has(word));
  return isAboutTheBot(text) || small.length > (ASKS.test(text) ? words.length * LEAD_IN : 0);
}
