import { RegisteredCommands } from "./commands.js";
import type { ChannelRest } from "./channel-rest.js";
import type { RecordedRequest, Reply } from "./records.js";
import { Refusals } from "./refusals.js";
import { requestProblems } from "./schemas/validate.js";
import type { InteractionTokens } from "./tokens.js";
import type { World } from "./world.js";

const NOT_FOUND: Reply = { status: 404, body: { code: 0, message: "404: Not Found" } };

/** Discord's REST API, as far as a bot like ours needs it. Whatever it does not know is refused. */
export class FakeRest {
  readonly requests: RecordedRequest[] = [];
  /** What Discord would have refused or passed over in what the bot sent. */
  readonly problems: string[] = [];
  readonly commands = new RegisteredCommands();
  readonly refusals = new Refusals();
  readonly #world: World;
  readonly #gatewayUrl: () => string;
  readonly #channels: ChannelRest;
  readonly #tokens: InteractionTokens;

  constructor(world: World, gatewayUrl: () => string, channels: ChannelRest, tokens: InteractionTokens) {
    this.#world = world;
    this.#gatewayUrl = gatewayUrl;
    this.#channels = channels;
    this.#tokens = tokens;
  }

  handle(request: RecordedRequest): Reply {
    const { method, path, body } = request;
    this.requests.push(request);
    const byToken = /^\/(?:interactions|webhooks)\/\d+\/[^/]+/.test(path);
    if (!byToken && request.authorization !== `Bot ${this.#world.token}`)
      return { status: 401, body: { code: 0, message: "401: Unauthorized" } };
    const problems = requestProblems(method, path, body);
    this.problems.push(...problems);
    if (problems.length > 0) return { status: 400, body: { code: 50035, message: problems.join("; ") } };
    const refusal = this.refusals.take(method, path);
    if (refusal !== undefined && !refusal.done) return refusal.reply;
    const reply = this.#answer(request);
    return refusal?.reply ?? reply;
  }

  #answer(request: RecordedRequest): Reply {
    const { method, path, body, query } = request;
    const callback = /^\/interactions\/\d+\/([^/]+)\/callback$/.exec(path)?.[1];
    if (callback !== undefined)
      return this.#tokens.callback(callback, body, query.get("with_response") === "true");
    const [, webhook, message] = /^\/webhooks\/\d+\/([^/]+)(?:\/messages\/([^/]+))?$/.exec(path) ?? [];
    if (webhook !== undefined)
      return this.#tokens.webhook(webhook, method, message && decodeURIComponent(message), body);
    if (path.startsWith("/channels/")) return this.#channels.handle(request) ?? NOT_FOUND;
    return this.#ofApplication(request);
  }

  #ofApplication({ method, path, body }: RecordedRequest): Reply {
    const { bot, application, guildId } = this.#world;
    if (path === "/gateway/bot") {
      const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
      return { status: 200, body: { url: this.#gatewayUrl(), shards: 1, session_start_limit: limit } };
    }
    if (path === "/applications/@me") return { status: 200, body: { ...application, bot } };
    const [, id, guild] = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/.exec(path) ?? [];
    if (id !== application.id) return NOT_FOUND;
    if (guild !== undefined && guild !== guildId)
      return { status: 403, body: { code: 50001, message: "Missing Access" } };
    if (method === "GET") return { status: 200, body: this.commands.list(path) };
    return { status: 200, body: this.commands.replace(path, body, guild) };
  }
}
