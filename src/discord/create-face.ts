import type { StorageError } from "../errors.js";
import { createFindEntities } from "../search/find-entities.js";
import { createFindFacts } from "../search/find-facts.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import { Backlog, EVENT_LIMITS, INTERACTION_LIMITS, MESSAGE_LIMITS, type BacklogLimits } from "./backlog.js";
import { Conversations } from "./conversations.js";
import { Cooldowns } from "./cooldowns.js";
import type { DiscordDependencies, Face } from "./face.js";
import { Replies } from "./replies.js";
import { createSettings } from "./settings.js";
import { createWords } from "./words/words.js";

/** What tests choose; everybody else goes without. */
export interface FaceOptions {
  /** How long an interaction may take before Discord is told that its answer is coming. */
  readonly patienceMs?: number;
  /** The time in milliseconds, for cooldowns. */
  readonly now?: () => number;
  readonly messageLimits?: BacklogLimits;
  readonly interactionLimits?: BacklogLimits;
}

/** Discord gives three seconds for a first response; the way there and back takes some of them. */
const PATIENCE_MS = 2000;

/** Who can be asked for by name. */
const NAMED = ["person", "company", "organisation", "government", "publication"] as const;

/** What finds things by a few words. */
export function createFinders(knowledge: IndexedKnowledge): Pick<Face, "facts" | "names"> {
  return { facts: createFindFacts(knowledge), names: createFindEntities(knowledge, NAMED) };
}

/** The face as handlers are given it, with nothing remembered yet. */
export function createFace(
  dependencies: DiscordDependencies,
  {
    patienceMs = PATIENCE_MS,
    now = Date.now,
    messageLimits = MESSAGE_LIMITS,
    interactionLimits = INTERACTION_LIMITS,
  }: FaceOptions,
): Face {
  const kept = { storage: dependencies.storage, log: dependencies.log, told: new WeakSet<StorageError>() };
  return {
    ...dependencies,
    ...kept,
    patienceMs,
    backlog: new Backlog(messageLimits),
    events: new Backlog(EVENT_LIMITS),
    interactions: new Backlog(interactionLimits),
    conversations: new Conversations(),
    paces: { questions: new Cooldowns(now), presses: new Cooldowns(now) },
    replies: new Replies(kept),
    settings: createSettings(kept),
    packs: dependencies.knowledge.packs,
    ...createFinders(dependencies.knowledge),
    words: createWords(),
  };
}
