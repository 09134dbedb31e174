import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  MessageCreateRequestSchema,
} from "discord-api-spec/zod";
import * as z from "zod/mini";
import type { ZodMiniType } from "zod/mini";

const CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";
const AUTOCOMPLETE_RESULT = 8;
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
  "POST /webhooks/{webhook_id}/{webhook_token}": IncomingWebhookRequestPartialSchema,
  [CALLBACK]: CreateMessageInteractionCallbackRequestSchema,
};

/** The route that a request is made to, its path without the version; undefined for one that is not used here. */
export function routeOf(method: string, path: string): string | undefined {
  return Object.keys(ROUTES).find((route) => matches(route, `${method} ${path}`));
}

export function bodySchema(route: string, body: unknown): ZodMiniType | "no body" {
  const autocompletes = z.object({ type: z.literal(AUTOCOMPLETE_RESULT) }).safeParse(body).success;
  if (route === CALLBACK && autocompletes) return ApplicationCommandAutocompleteCallbackRequestSchema;
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
