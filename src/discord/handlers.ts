import { ask } from "./commands/ask.js";
import type { Command } from "./commands/command.js";
import { fact } from "./commands/fact.js";
import { facts } from "./commands/facts.js";
import { figures } from "./commands/figures.js";
import { clearGaps, gaps } from "./commands/gaps.js";
import { createHelp } from "./commands/help.js";
import { answerThis, checkThisClaim } from "./commands/message-menus.js";
import { forgetMe, privacy } from "./commands/privacy.js";
import { settings } from "./commands/settings/settings.js";
import { sources } from "./commands/sources.js";
import { timeline } from "./commands/timeline.js";
import { verify } from "./commands/verify.js";
import { who } from "./commands/who.js";
import { askFact } from "./components/ask-fact.js";
import type { Component } from "./components/component.js";
import { helpful, notAsked } from "./components/feedback.js";
import { followUp, followUpAsked } from "./components/follow-up.js";
import { more } from "./components/more.js";
import { moreVerdicts } from "./components/more-verdicts.js";
import { page, topic } from "./components/page.js";
import { remove } from "./components/remove.js";
import {
  setChannels,
  setCooldown,
  setPacks,
  setPrivacy,
  setQuestionChannel,
} from "./commands/settings/menus.js";
import { tellCurators } from "./components/tell-curators.js";
import { why } from "./components/why.js";

/** What people can do, in the order in which `/help` tells of it. */
const told: readonly Command[] = [
  ask,
  fact,
  facts,
  figures,
  timeline,
  who,
  verify,
  sources,
  privacy,
  settings,
  gaps,
  answerThis,
  checkThisClaim,
];

/** Every command. Dispatch, deploy and the tests read this list. */
export const commands: readonly Command[] = [...told, createHelp(told)];

/** Every button, select menu and modal. */
export const components: readonly Component[] = [
  page,
  topic,
  more,
  moreVerdicts,
  why,
  notAsked,
  helpful,
  askFact,
  tellCurators,
  forgetMe,
  setChannels,
  setQuestionChannel,
  setPrivacy,
  setCooldown,
  setPacks,
  clearGaps,
  followUp,
  followUpAsked,
  remove,
];
