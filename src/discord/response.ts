import type { APIModalInteractionResponseCallbackData } from "discord.js";
import type { Presented, PresentedText } from "./present/presented.js";

/** What an interaction is answered with. Handlers say what; the dispatcher says it, in time and once. */
export type Response =
  | Reply
  /** The message that the component stands under is changed into this one. */
  | { readonly kind: "update"; readonly message: Presented }
  /** The message that the component stands under goes. */
  | { readonly kind: "remove" }
  | {
      readonly kind: "modal";
      readonly modal: APIModalInteractionResponseCallbackData;
      /** What the person is told instead where it comes too late to be opened. */
      readonly late: PresentedText;
    }
  /** What the component speaks of is no longer there; the person is told so. */
  | { readonly kind: "stale" };

export interface Reply {
  readonly kind: "reply";
  readonly message: Presented;
  /** Shown only to the person; in public otherwise. */
  readonly private?: boolean;
  /** Is told, right before it goes out, whether only the person will see it. */
  readonly sending?: (isPrivate: boolean) => void;
  /** Is told the id of the message, once it is there. */
  readonly sent?: (id: string) => void | Promise<void>;
}

/** A handler's answer: at once, or later. What takes longer than Discord waits is deferred. */
export type Responding = Response | Promise<Response>;
