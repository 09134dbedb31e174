import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import * as z from "zod/mini";
import type { ZodMiniType } from "zod/mini";

const CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";
/** The schemas of first responses to interactions, by the type that they have. */
const CALLBACKS: Readonly<Record<number, ZodMiniType>> = {
  4: CreateMessageInteractionCallbackRequestSchema,
  5: CreateMessageInteractionCallbackRequestSchema,
  6: UpdateMessageInteractionCallbackRequestSchema,
  7: UpdateMessageInteractionCallbackRequestSchema,
  8: ApplicationCommandAutocompleteCallbackRequestSchema,
  9: ModalInteractionCallbackRequestSchema,
};
const commandList = z.array(ApplicationCommandUpdateRequestSchema);

/** The routes that a bot like ours uses, as Discord writes them, and the schema of what is sent there. */
const ROUTES: Readonly<Record<string, ZodMiniType | "no body">> = {
  "GET /gateway/bot": "no body",
  "GET /applications/@me": "no body",
  "GET /applications/{application_id}/commands": "no body",
  "GET /applications/{application_id}/guilds/{guild_id}/commands": "no body",
  "PUT /applications/{application_id}/commands": commandList,
  "PUT /applications/{application_id}/guilds/{guild_id}/commands": commandList,
  "POST /channels/{channel_id}/messages": MessageCreateRequestSchema,
  "GET /channels/{channel_id}": "no body",
  "GET /channels/{channel_id}/messages/{message_id}": "no body",
  "PATCH /channels/{channel_id}/messages/{message_id}": MessageEditRequestPartialSchema,
  "DELETE /channels/{channel_id}/messages/{message_id}": "no body",
  "PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me": "no body",
  "POST /webhooks/{webhook_id}/{webhook_token}": IncomingWebhookRequestPartialSchema,
  "GET /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}": "no body",
  "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}":
    IncomingWebhookUpdateRequestPartialSchema,
  "DELETE /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}": "no body",
  [CALLBACK]: CreateMessageInteractionCallbackRequestSchema,
};

/** The route that a request is made to, its path without the version; undefined for one that is not used here. */
export function routeOf(method: string, path: string): string | undefined {
  return Object.keys(ROUTES).find((route) => matches(route, `${method} ${path}`));
}

export function bodySchema(route: string, body: unknown): ZodMiniType | "no body" {
  const { data } = z.object({ type: z.number() }).safeParse(body);
  if (route === CALLBACK && data !== undefined) return CALLBACKS[data.type] ?? ROUTES[CALLBACK] ?? "no body";
  return ROUTES[route] ?? "no body";
}

function matches(route: string, given: string): boolean {
  const parts = given.split("/");
  const wanted = route.split("/");
  return (
    wanted.length === parts.length &&
    wanted.every((part, index) => (part.startsWith("{") ? parts[index] !== "" : part === parts[index]))
  );
}
