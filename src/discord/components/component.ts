import type {
  ButtonInteraction,
  ChannelSelectMenuInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from "discord.js";
import type { z } from "zod";
import type { Face } from "../face.js";
import type { Pace } from "../pace.js";
import type { Responding } from "../response.js";

interface Interactions {
  readonly button: ButtonInteraction;
  readonly select: StringSelectMenuInteraction;
  readonly channelSelect: ChannelSelectMenuInteraction;
  readonly modal: ModalSubmitInteraction;
}
export type ComponentKind = keyof Interactions;

interface ComponentOf<K extends ComponentKind> {
  readonly kind: K;
  readonly pace: Pace;
  /** Stands in custom ids, and so outlives restarts and versions. */
  readonly name: string;
  /** Answers; `stale` where the custom id's fields are not what is expected. */
  readonly execute: (interaction: Interactions[K], fields: readonly string[], face: Face) => Responding;
}

/** A button, a select menu or a modal that was sent off: found again by the name in its custom id. */
export type Component = { readonly [K in ComponentKind]: ComponentOf<K> }[ComponentKind];

interface Declared<K extends ComponentKind, F> {
  readonly name: string;
  /** Of the fields of the custom id, in order: `z.tuple([factsFieldSchema])`. */
  readonly fields: z.ZodType<F>;
  /** `presses`, unless it says otherwise. */
  readonly pace?: Pace;
  readonly execute: (interaction: Interactions[K], fields: F, face: Face) => Responding;
}

function component<K extends ComponentKind, F>(kind: K, declared: Declared<K, F>): ComponentOf<K> {
  return {
    kind,
    name: declared.name,
    pace: declared.pace ?? "presses",
    execute(interaction, fields, face) {
      const parsed = declared.fields.safeParse(fields);
      return parsed.success ? declared.execute(interaction, parsed.data, face) : { kind: "stale" };
    },
  };
}

export function button<F>(declared: Declared<"button", F>): Component {
  return component("button", declared);
}

export function select<F>(declared: Declared<"select", F>): Component {
  return component("select", declared);
}

export function channelSelect<F>(declared: Declared<"channelSelect", F>): Component {
  return component("channelSelect", declared);
}

export function modal<F>(declared: Declared<"modal", F>): Component {
  return component("modal", declared);
}
