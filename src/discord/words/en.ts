/**
 * All that this face says of its own accord, by message id. Answers come from the core and are not in here.
 * A message that counts has `_one` and `_other`, and is asked for without them.
 */
export const en = {
  "ask.description": "Ask about the story; every sentence of the answer has its source.",
  "ask.question": "What you would like to know, in your own words.",

  "answer.more-sentences_one": "One more sentence did not fit here.",
  "answer.more-sentences_other": "{{count}} more sentences did not fit here.",
  "answer.too-long": "This answer does not fit into one message. Ask about one part of it.",
  "answer.suggestions": "You could ask:",

  "answer.more": "More",
  "answer.why": "Why this answer?",
  "answer.not-asked": "Not what I asked",
  "answer.helpful": "Helpful",
  "answer.not-helpful": "Not helpful",
  "answer.tell-curators": "Tell the curators",
  "answer.told-curators": "The curators know",

  "feedback.thanks": "Thank you. I keep your vote with the facts of this answer; /privacy deletes it.",
  "feedback.alternatives": "Noted, thank you. Did you mean one of these?",
  "feedback.no-alternatives": "Noted, thank you. I have nothing nearer; asked in other words I may find it.",

  "menu.answer": "Answer this",
  "menu.check": "Check this claim",
  "menu.no-text": "That message has no text that I could read.",

  "message.unreadable":
    "I cannot see what that reply says: Discord shows me the text of messages that mention me only. Mention me in it, or use /ask.",

  "option.private": "Show the answer to you alone.",

  "list.page": "Page {{number}} of {{pages}}",
  "list.previous": "Previous",
  "list.next": "Next",
  "list.too-long": "This does not fit into one message.",

  "fact.description": "One quick fact, by topic.",
  "fact.topic": "A word or two; slips of the pen are fine.",
  "fact.none": "I know nothing about “{{typed}}”. /facts lists what I know by topic.",

  "facts.description": "Browse all facts, topic by topic.",
  "facts.topic": "A topic; without one you see them all.",
  "facts.title": "What I know about",
  "facts.count_one": "1 fact",
  "facts.count_other": "{{count}} facts",
  "facts.choose": "Choose a topic",
  "facts.none": "There are no facts here.",

  "figures.description": "The key numbers of the story, each with its source.",
  "figures.title": "Key figures",
  "figures.up": "{{amount}} up",
  "figures.down": "{{amount}} down",
  "figures.none": "There are no figures here.",

  "timeline.description": "What happened and when, with sources.",
  "timeline.title": "Timeline",
  "timeline.inexact": "{{date}} (not known to the day)",
  "timeline.none": "There are no dated events here.",

  "who.description": "Who somebody is, what they said, and where.",
  "who.name": "A person or an organisation.",
  "who.said": "What they said",
  "who.reported": "What they reported",
  "who.named": "What is said of them",
  "who.nothing": "The sources say nothing else about them.",
  "who.unknown": "I know nobody of the name “{{typed}}”.",

  "verify.description": "Hold a claim against the sources.",
  "verify.claim": "One sentence or several, as somebody claims it.",
  "verify.supported": "The sources support this.",
  "verify.contradicted": "The sources contradict this.",
  "verify.partly": "The sources support a part of this.",
  "verify.not_covered": "The sources do not cover this.",

  "sources.description": "The articles that everything here rests on.",
  "sources.title": "Sources",
  "sources.agency": "from {{agency}}",
  "sources.facts_one": "1 fact rests on it",
  "sources.facts_other": "{{count}} facts rest on it",
  "sources.alone_one": "1 on it alone",
  "sources.alone_other": "{{count}} on it alone",
  "sources.audited": "last audited on {{day}}",
  "sources.unaudited": "not audited",
  "sources.none": "There are no sources here.",

  "follow-up.label": "Follow up",
  "follow-up.title": "Ask a follow-up question",
  "follow-up.question": "Your question",
  "follow-up.late": "That took me too long. Please press the button again.",
  "remove.label": "Remove",
  "remove.not-yours": "Only whoever asked, and moderators, can remove an answer.",

  "interaction.too-soon_one": "One moment, please: try again in a second.",
  "interaction.too-soon_other": "One moment, please: try again in {{count}} seconds.",
  "interaction.too-much": "That is too much at once for me. Please try again in a moment.",

  "help.description": "How to ask me, with examples to press.",
  "help.ways":
    "Mention me, reply to me, write to me in private, or use a command. In the menu of any message, under Apps, I can answer it or check what it claims. Every sentence I say has a footnote that opens the article at the passage.",
  "help.examples": "Examples, to press:",

  "privacy.description": "What I keep, and a button to delete what is yours.",
  "privacy.kept":
    "**What I keep**\n- What this server's managers chose in /settings.\n- Questions that I could not answer, as text, per server and without who asked, until its managers delete them or remove me; none that was asked with `private`.\n- Whether you found an answer helpful, with your id and the ids of its facts.\n- For thirty days, which reply of mine belongs to which message of yours, by their ids and yours.\n- The last turns of a conversation, in memory, until I am restarted.\nI keep no name and no other text of a message.",
  "privacy.forget": "Delete what is mine",
  "privacy.forgotten": "All that I kept of you is deleted.",

  "settings.description": "How I behave in this server.",
  "settings.title": "How I behave in this server",
  "settings.not-allowed": "This is for those who may manage the server.",
  "settings.all": "all",
  "settings.none": "none",
  "settings.in-public": "for everybody to see",
  "settings.in-private": "to the asker alone",
  "settings.channels": "Channels in which I answer for everybody to see: {{channels}}",
  "settings.question-channel":
    "Channel in which I answer plain questions, too, if I am shown the text of all messages: {{channel}}",
  "settings.muted":
    "⚠️ I cannot answer in the channel for plain questions: there I need to view it, send messages and read its history.",
  "settings.privacy": "Commands are answered {{privacy}}, unless the asker says otherwise",
  "settings.cooldown_one": "Between two questions a person waits 1 second",
  "settings.cooldown_other": "Between two questions a person waits {{count}} seconds",
  "settings.packs": "Stories that I speak of: {{packs}}",
  "settings.seconds_one": "1 second",
  "settings.seconds_other": "{{count}} seconds",
  "settings.choose-channels": "Channels in which I answer; none for all",
  "settings.choose-question-channel": "Channel for plain questions; none for no channel",
  "settings.choose-privacy": "Who sees the answers to commands",
  "settings.choose-cooldown": "How long a person waits between two questions",
  "settings.choose-packs": "Stories that I speak of; none for all",

  "gaps.description": "What was asked here and not answered, most asked first.",
  "gaps.title": "Asked and not answered",
  "gaps.asked_one": "asked once, {{when}}",
  "gaps.asked_other": "asked {{count}} times, last {{when}}",
  "gaps.wanting": "Answers found wanting",
  "gaps.not-helpful_one": "not helpful once",
  "gaps.not-helpful_other": "not helpful {{count}} times",
  "gaps.not-asked_one": "not what was asked once",
  "gaps.not-asked_other": "not what was asked {{count}} times",
  "gaps.clear": "Delete a question, once it is dealt with",
  "gaps.clear-all": "All questions",
  "gaps.none": "Nothing that was asked here was left unanswered.",

  "error.unexpected":
    "Sorry, something went wrong on my side. Whoever runs me finds it in the log under {{id}}.",
  "error.stale": "That was from an earlier version of me, or of what I know. Please ask again.",
  "error.unknown-command":
    "This version of me does not know /{{name}}. The list of commands is being updated; try again later.",
} as const;
