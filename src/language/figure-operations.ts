/** What a question asks to be worked out from figures. */
export type FigureOperation =
  | "index"
  | "fraction"
  | "threshold"
  | "average"
  | "ratio"
  | "remainder"
  | "sum"
  | "difference"
  | "larger"
  | "trend";

const CHANGE =
  "(?:falls?|fell|drops?|dropped|declines?|declined|decreases?|loss(?:es)?|lost|lose|rises?|rose|growth|increases?|gains?|slumps?|slides?|shares?|percent(?:ages?)?|per cents?|points?|pts)";
const FALL = "(?:falls?|drops?|declines?|decreases?|rises?|slumps?|slides?)";
const SPAN = "(?:first half|half[- ]?year|six months|6 months|h1)";
const PORTION =
  "(?:%|\\b(?:shares?|percent(?:ages?)?|per ?cents?|pct|portion|proportion|fraction|(?<!\\b(?:take|takes|took|taking|taken) )part|slice|piece|chunk|points?|how much|how large an?|how big an?|ratio|the rest|remainder|half|thirds?|fifths?|tenths?|majority)\\b)";
const GREATER =
  "(?:more|less|fewer|bigger|larger|greater|smaller|higher|lower|worse|better|steeper|deeper|sharper|milder|gentler|harder|faster|slower|heavier|lighter|stronger|weaker|longer|shorter)";
const GREATEST = "(?:worst|best|biggest|largest|smallest|steepest|sharpest|mildest|deepest|highest|lowest)";
const EXCEEDS =
  "(?:exceed\\w*|differ\\w*|outstrip\\w*|outweigh\\w*|shr[aiu]nk|narrow\\w*|eas(?:e|ed)|slow(?:ed)?|improv\\w*|short of|ahead|above|below|come down|came down)";
const OTHERS =
  "(?:otherwise than|(?:every(?:body|one)|all|anybody|anyone|somebody|someone)(?: \\w+)? else|(?:every(?:body|one)|all|any(?:body|one)) but|others|other (?:\\w+ ){1,3}(?:together|combined|altogether|hold|have|share)|other than|other (?:things|sources|businesses|products|lines|vendors|companies|firms|suppliers|players|makers|sellers)|rivals|competitors|competition)";
const WENT =
  "(?:slow(?:ed)?|eas(?:e|ed)|narrow(?:ed)?|soften(?:ed)?|worsen(?:ed)?|deepen(?:ed)?|deteriorate[ds]?|accelerate[ds]?|decelerate[ds]?|improve[ds]?)";
/** What is put or got together is made, not added up. */
const TOGETHER = "(?<!\\b(?:put|puts|putting|get|gets|getting|got|work|works|working) )together";
const FOR_EACH = "for (?:each|every|one) (?:\\w+ ){0,2}(?:dollar|euro|yuan|pound|unit|point)s?";
const THE_REST = "the rest(?! of (?:the|this|that) (?:year|month|week|day|decade|time|story|article|piece))";
/** Who or what has the rest of a whole. */
export const REST = new RegExp(
  String.raw`\b(?:${OTHERS}|${THE_REST}|remain\w*|left over|non-\w+|excluding|except|without|apart from|besides)\b`,
  "i",
);
const WITHOUT =
  "(?:(?:is|was|are|were|does|did|do)n'?t|not|non-?\\w+|outside|besides|apart from|except|excluding|without|fail(?:s|ed)? to|take out|taken out)";

export const FIGURE_OPERATIONS: readonly (readonly [FigureOperation, readonly RegExp[]])[] = [
  [
    "fraction",
    [
      /\b(?:as|into|to|in) (?:an? )?(?:\w+ )?fractions?\b/,
      /\b(?:near|clos)er (?:to )?(?:an?|one|two|three|half|\d)\b.*\bor\b/,
    ],
  ],
  [
    "threshold",
    [
      /\b(?:more|less|greater|fewer|longer|higher|bigger|larger|lower|smaller|steeper|better|worse|older) than\b/,
      /\b(?:over|under|above|below|at least|at most|exceed\w*|beyond|past|up to|reach\w*|short of)\b/,
      /\btop(?:s|ped)? (?=\d|\w+ ?(?:%|per ?cent))/,
      /\b(?:double|two)[- ]digits?\b/,
      /\bmajority\b/,
    ],
  ],
  [
    "average",
    [
      /\b(?:avg|averag\w*)\b/,
      /\bmean (?:of|fall|drop|decline|quarterly|change)\b/,
      /\b(?:the|simple|arithmetic|plain|unweighted) mean\b|\bmidpoint\b/,
    ],
  ],
  [
    "ratio",
    [
      /\b(?:ratio|fraction)\b/,
      /\bfor (?:each|every)(?: \w+)? point\b/,
      new RegExp(String.raw`\b${FOR_EACH}\b.*\bhow (?:many|much)\b`),
      new RegExp(
        String.raw`\b(?:(?:what|which) (?:share|part|percentage|per ?cent|proportion)|fraction|percentage|per ?cent|%|half|a third|two thirds|quarter) of (?:the |its |that )?(?:\w+[\s-]){0,2}?(?:${FALL}|q[1-4]|(?:first|second)(?:[- ]quarter)?(?: one)?)\b`,
      ),
      /\b(?:what|which) (?:share|part|percentage|proportion) of the (?:\w+ )?one\b|\bhalf of (?:that|what|the one)\b/,
      /\bdivid(?:e|ed|ing)\b/,
      /\bhow many times\b.*\b(?:as|bigger|larger|greater|worse|steeper|longer|the|over|than|of)\b/,
      /\btimes (?:as|bigger|larger|greater|worse|steeper|longer|the)\b/,
      /\b(?:twice|thrice)(?= (?:as|that|this|the|its|what|over|or)\b|\W*$)|\b(?:than|about|almost|nearly|roughly|some|only|just|exactly) twice\b/,
      /\b(?:double|triple|treble)d?(?![- ]digits?)\b/,
      /\b(?:(?:what|as a) (?:multiple|factor)|by (?:a|what) factor)\b/,
      new RegExp(String.raw`\b(?:${FALL}|${CHANGE}|rate|pace)\b.{0,60}\bhalve[ds]?\b|\bby half\b`),
      /\bhalf (?:as|that|the (?:size|fall|drop|decline))\b/,
    ],
  ],
  [
    "remainder",
    [
      new RegExp(
        String.raw`(?=.*${PORTION}).*\b(?:${THE_REST}|remain(?:s|ed|ing|der)|left over|(?:is|are|was|were) left|left (?:of|for|to|over|after|once|when)|leaves?|the balance|${OTHERS}|${WITHOUT})\b`,
      ),
      new RegExp(
        String.raw`\b(?:vs\.?|versus|against|or|than) (?:all )?(?:of )?(?:everything else|${THE_REST}|${OTHERS})\b`,
      ),
      /\b100 (?:minus|less)\b/,
      new RegExp(String.raw`\b${FOR_EACH}\b.*\bhow (?:many|much)\b.*\b${OTHERS}\b`),
      new RegExp(String.raw`\b${OTHERS}(?: \w+){0,2} (?:together|combined|altogether|added|lumped|taken)\b`),
      /\bhow many (?:fellow|other|further) \w+|\bhow many\b.*\b(?:besides?|apart from|excluding|except|not counting|other than)\b/,
    ],
  ],
  [
    "sum",
    [
      /\b(?:sum|summed|altogether|add(?:ed|ing|s)?|plus|cumulative(?:ly)?)\b/,
      /\d\s*%?\s*\+\s*\d/,
      new RegExp(String.raw`\b(?:totals?|totall?ed|combined|${TOGETHER}|overall|in all)\b.*\b${CHANGE}\b`),
      new RegExp(String.raw`\b${CHANGE}\b.*\b(?:total|combined|${TOGETHER}|overall|in all)\b`),
      new RegExp(String.raw`\b${SPAN}\b.*\b${CHANGE}\b`),
      new RegExp(String.raw`\b${CHANGE}\b.*\b${SPAN}\b`),
    ],
  ],
  [
    "difference",
    [
      /\bdiff?\w*r\w*nce\b.*\b(?:betw\w*n|of|to|from)\b/,
      /\b(?:gap|distance|spread|subtract\w*|minus)\b|\b(?:take|deduct)\b.*\b(?:away|off|out) (?:of|from)\b/,
      new RegExp(String.raw`\bhow (?:much|many|far)\b.*\b${WENT}\b`),
      /\bpoints? (?:separate|part|lie|apart)\b/,
      new RegExp(String.raw`\bhow (?:much|many|far) (?:\w+ ){0,2}${GREATER}\b`),
      new RegExp(
        String.raw`\bby (?:how (?:much|many)|what (?:margin|distance|amount|percent\w*|points?))\b.*\b(?:${GREATER}|${EXCEEDS})\b`,
      ),
      new RegExp(String.raw`\b${EXCEEDS} by (?:how (?:much|many)|what)\b`),
      /\bhow (?:many|much)\b.*\b(?:short of|above|below|beyond|ahead of|over (?=\d|\w+ty\b|half)|points|pts)\b/,
      /\bhow many (?:more )?.*\b(?:lack\w*|missing|needs?|needed|wanting|to go)\b.*\b(?:to|until|till|for|from)\b/,
      /\bhow far\b.*\b(?:short|from|above|below|off)\b/,
    ],
  ],
  [
    "larger",
    [
      new RegExp(String.raw`\b(?:which|what)\b.*\b(?:${GREATER}|${GREATEST})\b`),
      new RegExp(String.raw`\b${CHANGE}\b.*\b${GREATER} (?:than|in)\b`),
      new RegExp(String.raw`\bor\b.*\bthe ${GREATER}\b`),
      new RegExp(String.raw`\b${GREATER}\b.*\bthan\b.*\b(?:first|second|third|fourth|q[1-4]|quarter)\b`),
      new RegExp(String.raw`\b${GREATER} or ${GREATER}\b`),
    ],
  ],
  [
    "trend",
    [
      /\b(?:slow(?:ed|ing|er)?|eas(?:e|ed|ing)|narrow(?:ed|ing)?|moderat\w+|soften(?:ed|ing)?|abat\w+|shr[aiu]nk\w*)\b/,
      /\b(?:worsen(?:ed|ing)?|deepen(?:ed|ing)?|deteriorat\w+|accelerat\w+|decelerat\w+|improv(?:e|ed|ing|ement))\b/,
      /\b(?:get|got|getting|gotten|become|became|becoming) (?:any |a bit |much )?(?:worse|better|smaller|milder|weaker|steeper|larger|bigger|deeper)\b/,
      /\b(?:let(?:ting)? up|pick(?:ed|ing)? up|speed(?:ed)? up|sped up)\b/,
    ],
  ],
];

/** A quarter against the one before it, rather than against the same one of the year before. */
export const AGAINST_QUARTER = /\bquarter[- ](?:on|over|against|to)[- ]quarter\b|\bsequential(?:ly)?\b/i;

const AMOUNT =
  "(?:(?:[$€£¥] ?)?\\d[\\d,.]*|ten|twenty|fifty|thousand)(?: (?:million|billion|thousand))? ?(?:dollars?|euros?|pounds?|yuan|renminbi|units)?";

/** A base that a change in percent is counted from, or that is shared out. */
export const BASE: readonly RegExp[] = [
  /\b(?:call|set|put|take|let|say|suppose)\b.{1,80}\b100\b(?=\s*(?:units|points)\b|\s*$|[.,;:?!)]| (?:for|in|at|before)\b)/,
  /\b(?:(?<!up )(?:at|to|as|of)|was|were|is|from|been|on|every|each|index|sold|took|made) (?:an? index of )?100\b(?!\s*(?:%|per\s?cent))/,
  new RegExp(String.raw`\b(?:out of|of|for) (?:every |each )?${AMOUNT}\b.*\bhow (?:many|much)\b`),
  /\bhow (?:many|much) (?:\w+ )?(?:of|in|out of) (?:every|each) (?:\d|ten\b|thousand\b)/,
  /\b(?:if|suppose|say|assum\w+|imagine)\b.*\b(?:sold|took|made|earned|was|were|had|of)\b.*(?:[$€£¥]|\b(?:million|billion|dollars?|yuan|euros?)\b)/,
  /\b(?:if|suppose|say|assum\w+|imagine|pretend)\b.*\b(?:sales|revenues?|turnover|takings)\b.*\b(?:was|were|is|are|stood at|came to)\b (?:about )?(?!(?:19|20)\d\d\b)\d[\d,.]*\b(?!\s*(?:%|per|points?|pts))/,
  /\b(?:what|which) (?:per ?cent(?:age)?|share|fraction|part|proportion|%) of (?:the |that of the )?(?:year-ago|year-earlier|prior-year|previous year's|last year's)\b/,
  /\b(?:what|which) (?:per ?cent(?:age)?|share|fraction|part|proportion|%) of (?:what|(?:the |its |last year's |that )?(?:[\w'-]+ ){0,3}?(?:sales|level|revenue|amount|figure|value))\b(?=.*\b(?:before|earlier|previous|prior|last|ago|left|remain\w*|then|still)\b|.*\b(?:were|was|had)\b|(?<=last year's.*))/,
];
