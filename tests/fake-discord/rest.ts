import type { APIMessage } from "discord.js";
import { z } from "zod";
import { RegisteredCommands } from "./commands.js";
import type { Choice, RecordedRequest, Reply, SentMessage } from "./records.js";
import { requestProblems } from "./schemas/validate.js";
import { newId, type World } from "./world.js";

/** What the REST API needs of the rest of the fake. */
interface Hooks {
  readonly gatewayUrl: () => string;
  /** Gives back the message as Discord would. */
  readonly messageSent: (message: SentMessage) => APIMessage;
  readonly choicesOffered: (choices: readonly Choice[]) => void;
}

const messageSchema = z.object({
  content: z.string().default(""),
  flags: z.number().default(0),
  allowed_mentions: z.unknown().optional(),
  message_reference: z.object({ message_id: z.string() }).optional(),
});
const callbackSchema = z.object({ type: z.number(), data: z.unknown().optional() });
const choicesSchema = z.object({ choices: z.array(z.object({ name: z.string(), value: z.string() })) });
const AUTOCOMPLETE_RESULT = 8;

/** Discord's REST API, as far as a bot like ours needs it. Whatever it does not know is refused. */
export class FakeRest {
  readonly requests: RecordedRequest[] = [];
  /** What Discord would have refused or passed over in what the bot sent. */
  readonly problems: string[] = [];
  readonly commands = new RegisteredCommands();
  /** The interactions that wait for their first answer: their tokens, and the channels they are from. */
  readonly pending = new Map<string, string>();
  readonly #answered = new Map<string, string>();
  readonly #refusals: { readonly path: RegExp; readonly reply: Reply }[] = [];
  readonly #world: World;
  readonly #hooks: Hooks;

  constructor(world: World, hooks: Hooks) {
    this.#world = world;
    this.#hooks = hooks;
  }

  /** Refuses the next POST or PUT whose path matches. */
  refuseNext(path: RegExp, status: number, code: number, message: string, errors?: object): void {
    this.#refusals.push({ path, reply: { status, body: { code, message, ...(errors && { errors }) } } });
  }

  handle(request: RecordedRequest): Reply {
    const { method, path, body } = request;
    this.requests.push(request);
    const callback = /^\/interactions\/\d+\/([^/]+)\/callback$/.exec(path)?.[1];
    const webhook = /^\/webhooks\/\d+\/([^/]+)$/.exec(path)?.[1];
    if (
      callback === undefined &&
      webhook === undefined &&
      request.authorization !== `Bot ${this.#world.token}`
    ) {
      return { status: 401, body: { code: 0, message: "401: Unauthorized" } };
    }
    const problems = requestProblems(method, path, body);
    this.problems.push(...problems);
    if (problems.length > 0) return { status: 400, body: { code: 50035, message: problems.join("; ") } };
    const refusal = method === "GET" ? -1 : this.#refusals.findIndex((one) => one.path.test(path));
    const [refused] = refusal === -1 ? [] : this.#refusals.splice(refusal, 1);
    if (refused !== undefined) return refused.reply;
    if (callback !== undefined) return this.#answerInteraction(callback, request);
    if (webhook !== undefined) return this.#followUp(webhook, body);
    return this.#answer(request);
  }

  #answer({ method, path, body }: RecordedRequest): Reply {
    const { bot, application, guildId } = this.#world;
    const channel = /^\/channels\/(\d+)\/messages$/.exec(path)?.[1];
    if (channel !== undefined && method === "POST")
      return { status: 200, body: this.#send("channel", channel, body) };
    if (path === "/gateway/bot") {
      const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
      return { status: 200, body: { url: this.#hooks.gatewayUrl(), shards: 1, session_start_limit: limit } };
    }
    if (path === "/applications/@me") return { status: 200, body: { ...application, bot } };
    const [, id, guild] = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/.exec(path) ?? [];
    if (id !== application.id) return { status: 404, body: { code: 0, message: "404: Not Found" } };
    if (guild !== undefined && guild !== guildId) {
      return { status: 403, body: { code: 50001, message: "Missing Access" } };
    }
    if (method === "GET") return { status: 200, body: this.commands.list(path) };
    return { status: 200, body: this.commands.replace(path, body, guild) };
  }

  #answerInteraction(token: string, { body, query }: RecordedRequest): Reply {
    const channelId = this.pending.get(token);
    if (channelId === undefined)
      return { status: 404, body: { code: 10062, message: "Unknown interaction" } };
    this.pending.delete(token);
    this.#answered.set(token, channelId);
    const { type, data } = callbackSchema.parse(body);
    if (type === AUTOCOMPLETE_RESULT) {
      this.#hooks.choicesOffered(choicesSchema.parse(data).choices);
      return { status: 204 };
    }
    const message = this.#send("interaction", channelId, data);
    if (query.get("with_response") !== "true") return { status: 204 };
    const interaction = {
      id: newId(),
      type: 2,
      response_message_loading: false,
      response_message_ephemeral: false,
    };
    return { status: 200, body: { interaction, resource: { type, message } } };
  }

  #followUp(token: string, body: unknown): Reply {
    const channelId = this.#answered.get(token);
    if (channelId === undefined) return { status: 404, body: { code: 10015, message: "Unknown Webhook" } };
    return { status: 200, body: this.#send("follow-up", channelId, body) };
  }

  #send(via: SentMessage["via"], channelId: string, body: unknown): unknown {
    const message = messageSchema.parse(body);
    return this.#hooks.messageSent({
      id: newId(),
      via,
      channelId,
      content: message.content,
      flags: message.flags,
      allowedMentions: message.allowed_mentions,
      replyTo: message.message_reference?.message_id,
      body,
    });
  }
}
