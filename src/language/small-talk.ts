const SMALL_TALK = new Set(
  `hi hello hey heya hiya yo sup howdy greetings welcome morning evening afternoon night goodnight gn gm
  thanks thank thx ty cheers appreciated bye goodbye cya later lol lmao rofl haha hahaha nice cool great awesome
  wow ok okay kk yep yup nope sorry please congrats bot bravo love`.split(/\s+/),
);

/** Whether a text has a word of greeting, thanks or the like. */
export function hasSmallTalk(text: string): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => SMALL_TALK.has(word));
}
