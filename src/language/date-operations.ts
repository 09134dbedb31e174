/** What a question asks to be worked out from dates and lengths of time. */
export type DateOperation =
  "interval" | "age" | "order" | "weekday" | "beginning" | "end" | "left" | "conversion";

const UNIT = "(?:days?|weeks?|months?|years?|yrs?|decades?|time)";
const PUBLISHED = "(?:reports?|articles?|announce\\w*|dates?|publi\\w+|deal|days?)";
const HAPPENED =
  "(?:come|came|comes|made|published|announced|happen\\w*|appear\\w*|issued|goes|went|dates?|dated)";

export const DATE_OPERATIONS: readonly (readonly [DateOperation, readonly RegExp[]])[] = [
  ["age", [/\bhow (?:many (?:years|decades) )?old\b/, /\bwhat age\b/, /\bthe age of\b/]],
  ["weekday", [/\b(?:what|which) (?:day of the week|week ?day)\b/]],
  [
    "interval",
    [
      new RegExp(String.raw`\b(?:how (?:many|much)|number of) (?:\w+ )?${UNIT}\b`),
      new RegExp(
        String.raw`^(?!.*\b(?:what|which|how|when)\b).*\b(?:than|over|under|at least|at most|exceed\w*) (?:[\w-]+ ){1,4}${UNIT}\b`,
      ),
      /\bhow (?:long|soon|far) (?:after|before|between|from|apart|prior|ahead)\b/,
      /\bhow long (?:was it|did it take|is it|lies) (?:from|between)\b/,
      /\bhow (?:much|long) (?:time )?(?:later|earlier)\b/,
      new RegExp(String.raw`\b${UNIT} (?:between|elapsed|apart)\b`),
      new RegExp(
        String.raw`^\W*(?:and |so )?(?:the )?(?:calendar |full |whole |exact )?${UNIT} (?:from|since|until|till|after|before|to)\b`,
      ),
      new RegExp(String.raw`\bin ${UNIT}\b.*\b(?:gap|difference|apart|distance|lag)\b`),
      new RegExp(String.raw`\b(?:gap|difference|distance|lag)\b.*\bin ${UNIT}\b`),
      new RegExp(String.raw`\b(?:gap|interval|lag|span)\b.*\bbetween\b.*\b${PUBLISHED}\b`),
    ],
  ],
  [
    "conversion",
    [
      /\b(?:how many|number of) (?:months|quarters)\b(?!.*\b(?:after|before|betw\w*n|since|from)\b)/,
      /\b(?:how long|length|term|duration)\b.*\bin (?:months|quarters)\b/,
    ],
  ],
  [
    "end",
    [
      /\b(?:when|(?:what|which) (?:\w+ )?(?:year|date|day|month))\b.*\b(?:ends?|ended|expires?|runs? out|lapses?|finish(?:es)?|terminates?|(?:be|is it) (?:over|up))\b/,
      /\b(?:expires?|ends?|is (?:over|up)|are (?:over|up)) (?:when|in (?:what|which) (?:year|month))\b/,
      /\bwhen (?:is|are) (?:it|they) (?:up|over)\b/,
      /\buntil (?:when|(?:what|which) (?:year|month|date|day))\b/,
      /\b(?:last|run|go on|going|continue|extend|hold|valid|in force|in effect)s?\b.*\b(?:until|till|to|through|into|beyond|past) (?:\w+ ){0,2}?(?:19|20)\d\d\b/,
      /\byears (?:on )?(?:from|after)\b.*\b(?:what|which) (?:year|month|date|day)\b/,
    ],
  ],
  [
    "beginning",
    [
      /\b(?:since|from|before|by) (?:about |around |roughly |at least )?(?:what|which) (?:\w+ )?year\b/,
      /\b(?:what|which) year (?:at the latest|or earlier)\b/,
      /\blatest (?:year|date|month)\b.*\b(?:began|begun|begin|started?)\b/,
      /\bat (?:the )?latest\b.*\bwhen\b|\bwhen\b.*\bat (?:the )?latest\b/,
    ],
  ],
  [
    "order",
    [
      /\b(?:came|come|happened|was|is|were) (?:\w+ )?(?:first|earlier|later)\b/,
      /\b(?:before or after|after or before)\b/,
      /\b(?:goes|went|dates?|dated) back (?:further|longer|farther|earlier)\b/,
      /\bwhich (?:\w+ )?(?:is|was) (?:the )?(?:older|newer|earlier|later|first)\b/,
      /\b(?:earlier|later|sooner|older|newer|more recent) than\b/,
      /\b(?:reported|published|wrote|printed|ran|appeared|came out)(?: \w+){0,2} first\b|\bfirst to (?:report|publish|write)\b/,
      new RegExp(String.raw`\b${HAPPENED} (?:\w+ ){0,2}(?:before|after)\b`),
      /\b(?:precede|predate)\w*\b/,
    ],
  ],
];

/** How far in it is, where what is left of a term is asked for: half way, after ten months, a year in. */
export const PART_WAY =
  /\b(?:half[- ]?way|a (?:third|quarter) of the way|after (?:[\w-]+ ){1,4}(?:years?|months?)|(?:years?|months?) (?:in|into|on|gone|later))\b/;
export const LEFT = /\b(?:left|remain\w*|to (?:go|run)|still (?:to run|run\w*|last\w*|have))\b/;
