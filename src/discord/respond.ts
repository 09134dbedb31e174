import { MessageFlags, type InteractionReplyOptions, type RepliableInteraction } from "discord.js";
import type { Presented } from "./present/presented.js";
import type { Reply, Responding, Response } from "./response.js";

/**
 * Says what a handler answers. Only where that takes long is Discord told first that an answer is coming.
 *
 * @param patienceMs what counts as long
 * @param isPrivate whether it is certain before that the answer is for the person alone
 */
export async function respond(
  interaction: RepliableInteraction,
  patienceMs: number,
  isPrivate: boolean,
  handle: () => Responding,
): Promise<void> {
  await say(interaction, await inTime(interaction, patienceMs, isPrivate, handle));
}

async function inTime(
  interaction: RepliableInteraction,
  patienceMs: number,
  isPrivate: boolean,
  handle: () => Responding,
): Promise<Response> {
  let deferring: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    deferring = defer(interaction, isPrivate);
    // A failure is thrown below, where it is awaited.
    deferring.catch(() => undefined);
  }, patienceMs);
  try {
    return await handle();
  } finally {
    clearTimeout(timer);
    await deferring;
  }
}

async function defer(interaction: RepliableInteraction, isPrivate: boolean): Promise<void> {
  if (interaction.isMessageComponent()) await interaction.deferUpdate();
  else if (isPrivate) await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  else await interaction.deferReply();
}

/**
 * Takes back that an answer is coming where everybody sees that: what is said first takes its place, and would be seen
 * by everybody, too.
 */
export async function undoPublicDeferral(interaction: RepliableInteraction): Promise<void> {
  const isAwaited = interaction.deferred && !interaction.replied && !interaction.isMessageComponent();
  if (isAwaited && interaction.ephemeral !== true) await interaction.deleteReply();
}

async function say(interaction: RepliableInteraction, response: Response): Promise<void> {
  switch (response.kind) {
    case "reply":
      await reply(interaction, response);
      return;
    case "update":
      if (!interaction.isMessageComponent()) throw wrongFor(response, interaction);
      if (interaction.deferred) await interaction.editReply(changed(response.message));
      else await interaction.update(changed(response.message));
      return;
    case "remove":
      if (!interaction.isMessageComponent()) throw wrongFor(response, interaction);
      if (!interaction.deferred) await interaction.deferUpdate();
      await interaction.deleteReply();
      return;
    case "modal":
      if (interaction.isModalSubmit()) throw wrongFor(response, interaction);
      if (interaction.deferred)
        await reply(interaction, { kind: "reply", message: response.late, private: true });
      else await interaction.showModal(response.modal);
      return;
    case "stale":
      throw wrongFor(response, interaction);
  }
}

async function reply(interaction: RepliableInteraction, response: Reply): Promise<void> {
  const options = { ...response.message, flags: flags(response) };
  response.sending?.(response.private === true);
  if (!interaction.deferred) {
    const sent = await interaction.reply({ ...options, withResponse: true });
    const id = sent.resource?.message?.id;
    if (id !== undefined) await response.sent?.(id);
    return;
  }
  if (response.private === true) await undoPublicDeferral(interaction);
  const { id } = await interaction.followUp(options);
  await response.sent?.(id);
}

/** Components that the new message does not have go. */
function changed(message: Presented): Presented {
  return { components: [], ...message };
}

function flags({
  message,
  private: isPrivate = false,
}: Reply): NonNullable<InteractionReplyOptions["flags"]> {
  const own = [message.flags].flat();
  return isPrivate ? [...own, MessageFlags.Ephemeral] : own;
}

function wrongFor({ kind }: Response, { type }: RepliableInteraction): Error {
  return new Error(`expected a response that an interaction of type ${type} can have, found ${kind}.`);
}
