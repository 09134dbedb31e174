/**
 * All that this face says of its own accord, by message id. Answers come from the core and are not in here.
 * A message that counts has `_one` and `_other`, and is asked for without them.
 */
export const en = {
  "ask.description": "Ask about the story; every sentence of the answer has its source.",
  "ask.question": "What you would like to know, in your own words.",

  "answer.more-sentences_one":
    "One more sentence did not fit here. Ask about one part of the answer to read the rest.",
  "answer.more-sentences_other":
    "{{count}} more sentences did not fit here. Ask about one part of the answer to read the rest.",
  "answer.too-long": "This answer does not fit into one message. Ask about one part of it.",
  "answer.suggestions": "You could ask:",

  "message.unreadable":
    "I cannot see what that reply says: Discord shows me the text of messages that mention me only. Mention me in it, or use /ask.",

  "error.unexpected":
    "Sorry, something went wrong on my side. Whoever runs me finds it in the log under {{id}}.",
  "error.stale": "That was from an earlier version of me, or of what I know. Please ask again.",
  "error.unknown-command":
    "This version of me does not know /{{name}}. The list of commands is being updated; try again later.",
} as const;
