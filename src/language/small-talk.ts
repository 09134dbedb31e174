const SMALL_TALK = new Set(
  `hi hello hey heya hiya yo sup howdy greetings welcome morning evening afternoon night goodnight gn gm
  thanks thank thx ty cheers appreciated bye goodbye cya later lol lmao rofl haha hahaha nice cool great awesome
  wow ok okay kk yep yup nope sorry please congrats happy bot bravo love`.split(/\s+/),
);

/** Questions to whoever answers, and not to what is known: "are you single", "how are you doing?", "can you help me?". */
const ABOUT_THE_BOT =
  /^\W*(?:(?:so|and|but|hey|hi)\W+)?(?:(?:how|who|what|where|why)\s+)?(?:(?:are|were)\s+you\b|(?:do|did|can|could|will|would)\s+you\s+(?:ever|really|like|love|dream|sleep|eat|feel|live|play|watch|sing|marry|have)\b)|^\W*(?:can|could|would|will)\s+you\s+(?:please\s+)?help(?:\s+(?:me|us))?(?:\s+(?:out|please))*\W*$|\byour\s+(?:name|favou?rite|age|birthday|job|mother|boss)\b/i;

/** What is said along with thanks, and asks nothing: "cheers mate, have a good weekend!". */
const WITH_THANKS =
  /^\W*(?:thanks|thank you|thx|ty|cheers|bye)\W+(?:(?:mate|man|bro|buddy|all|again|so much|a lot|very much|everyone|folks|guys)\W+)*(?:(?:you|u)(?:'re| are)|that(?:'?s| is| was| helps?| helped)|(?:have|enjoy) (?:an?|your|the)|see you|take care|talk (?:to you|soon))\b[^?.!]{0,40}[.!]*\s*$/i;

/** Whether a text is to whoever answers. */
export function isAboutTheBot(text: string): boolean {
  return ABOUT_THE_BOT.test(text) || WITH_THANKS.test(text);
}

const ASKS =
  /\?|\b(?:who|whom|whose|what|when|where|why|which|how)\b|^\W*(?:(?:so|and|but|ok|okay|then)\W+)*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/i;
/** In what asks, one such word in so many only leads to what is asked: "ok, what day was it announced?". */
const LEAD_IN = 0.15;

/** The weather itself, and not how a company weathers something. */
const WEATHER =
  /\b(?:what|how)(?:'s| is| was)? (?:the )?weather\b|\bweather (?:in|like|today|tomorrow|forecast|going|this)\b|\b(?:it|to) (?:rain|snow)(?:s|ing|y)?\b/i;

/** Whether a text greets, thanks, speaks of the weather, or asks the bot about itself. */
export function isSmallTalk(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const small = words.filter((word) => SMALL_TALK.has(word));
  return (
    isAboutTheBot(text) || WEATHER.test(text) || small.length > (ASKS.test(text) ? words.length * LEAD_IN : 0)
  );
}
