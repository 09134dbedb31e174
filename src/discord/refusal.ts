import {
  ChannelType,
  DiscordAPIError,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type Client,
  type PermissionsString,
} from "discord.js";

/** Why Discord did not let us reply. Nothing of ours is broken; a server's owner may have to change something. */
export interface Refusal {
  readonly reason: string;
  /** The permissions that are missing as far as the client can tell, or those of which one must be. */
  readonly permissions: readonly PermissionsString[];
}

const TO_REPLY = ["ViewChannel", "SendMessages", "ReadMessageHistory"] as const satisfies PermissionsString[];
const TO_REPLY_IN_THREAD = ["ViewChannel", "SendMessagesInThreads", "ReadMessageHistory"] as const;
const TO_REACT = ["ViewChannel", "ReadMessageHistory", "AddReactions"] as const;
const THREADS = [ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread];

/** What keeps us from replying, editing or reacting where no permission is missing. */
const REASONS: ReadonlyMap<number | string, string> = new Map([
  [RESTJSONErrorCodes.UnknownMessage, "the message was deleted"],
  [RESTJSONErrorCodes.UnknownChannel, "the channel was deleted"],
  [RESTJSONErrorCodes.UnknownInteraction, "the answer came too late, or another process gave it"],
  [RESTJSONErrorCodes.UnknownWebhook, "the answer came too late, or another process gave it"],
  [RESTJSONErrorCodes.InvalidWebhookToken, "the answer came too late, or another process gave it"],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, "another process gave the answer"],
  [RESTJSONErrorCodes.ReactionWasBlocked, "whoever wrote the message has blocked me"],
  [RESTJSONErrorCodes.MaximumNumberOfReactionsReached, "the message has as many reactions as it can have"],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, "the person takes no messages from me"],
  [
    RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
    "the person is in no server with me",
  ],
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread, "the thread is archived"],
  [RESTJSONErrorCodes.ThreadLocked, "the thread is locked"],
  [
    RESTJSONErrorCodes.MaximumNumberOfEditsToMessagesOlderThanOneHourReached,
    "old replies were edited too often there",
  ],
  [RESTJSONErrorCodes.SendMessagesHasBeenTemporarilyDisabled, "Discord lets nobody write there for now"],
  [
    RESTJSONErrorCodes.ChannelVerificationLevelTooHighForYouToGainAccess,
    "the server wants a higher verification than mine",
  ],
  [RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration, "the server's automatic moderation blocked it"],
  [RESTJSONErrorCodes.MessageBlockedByHarmfulLinksFilter, "Discord's filter of harmful links blocked it"],
]);

/** The refusal that an error stands for, or undefined where it is another kind of error. */
export function refusalOf(error: unknown, client: Client, channelId: string | null): Refusal | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  switch (error.code) {
    case RESTJSONErrorCodes.MissingAccess:
    case RESTJSONErrorCodes.MissingPermissions:
      return { reason: "a permission is missing", permissions: missing(client, channelId, error.url) };
    case RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory:
      return { reason: "a permission is missing", permissions: ["ReadMessageHistory"] };
    case RESTJSONErrorCodes.InvalidFormBodyOrContentType:
      // Replying to a message that is gone is refused as a form that is filled in wrongly.
      return JSON.stringify(error.rawError).includes("MESSAGE_REFERENCE_UNKNOWN_MESSAGE")
        ? { reason: "the message was deleted", permissions: [] }
        : undefined;
    default: {
      const reason = REASONS.get(error.code);
      return reason === undefined ? undefined : { reason, permissions: [] };
    }
  }
}

/** @param url what was refused: a reaction needs other permissions than a message */
function missing(client: Client, channelId: string | null, url: string): readonly PermissionsString[] {
  const channel = channelId === null ? undefined : client.channels.cache.get(channelId);
  if (channel === undefined || channel.isDMBased() || client.user === null) return TO_REPLY;
  const isThread = THREADS.some((type) => type === channel.type);
  const needed = url.includes("/reactions/") ? TO_REACT : isThread ? TO_REPLY_IN_THREAD : TO_REPLY;
  const held = channel.permissionsFor(client.user);
  const absent = needed.filter((name) => held?.has(PermissionFlagsBits[name]) !== true);
  return absent.length > 0 ? absent : needed;
}
