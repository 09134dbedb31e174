import type { Server } from "node:http";
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from "discord.js";
import { WebSocketServer, type WebSocket } from "ws";
import { z } from "zod";
import { newId, type World } from "./world.js";

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

const payloadSchema = z.discriminatedUnion("op", [
  z.object({ op: z.literal(GatewayOpcodes.Heartbeat), d: z.int().nullable() }),
  z.object({
    op: z.literal(GatewayOpcodes.Identify),
    d: z.object({ token: z.string(), intents: z.int(), properties: z.record(z.string(), z.string()) }),
  }),
  z.object({
    op: z.literal(GatewayOpcodes.Resume),
    d: z.object({ token: z.string(), session_id: z.string(), seq: z.int() }),
  }),
]);

export interface GatewayOptions {
  readonly heartbeatInterval: number;
  /** Privileged intents that the bot's owner has enabled. */
  readonly enabledIntents: number;
  /** Closes the connection with this code in answer to identify. */
  readonly refuseIdentify: number | undefined;
}

/** Discord's gateway for one bot with one shard. */
export class FakeGateway {
  /** The sequence numbers that came with heartbeats. */
  readonly heartbeats: (number | null)[] = [];
  /** How often a dropped session was taken up again. */
  resumed = 0;
  /** How often a new session was begun. */
  identified = 0;
  /** Those of the last identify. */
  intents = 0;
  readonly #sockets: WebSocketServer;
  readonly #world: World;
  readonly #options: GatewayOptions;
  #sessionId = newId();
  #sequence = 0;
  #live: WebSocket | undefined;
  /** What was sent in this session, for a bot that takes it up again. */
  #history: { readonly s: number; readonly event: object }[] = [];

  constructor(server: Server, world: World, options: GatewayOptions) {
    this.#world = world;
    this.#options = options;
    this.#sockets = new WebSocketServer({ server });
    this.#sockets.on("connection", (socket) => {
      send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: options.heartbeatInterval } });
      socket.on("message", (data: Buffer) => {
        this.#receive(socket, data.toString("utf8"));
      });
    });
  }

  /** Sends an event to the bot; where it is away for a moment, once it takes its session up again. */
  dispatch(event: string, data: object): void {
    if (this.identified === 0) throw new Error(`no bot was ever connected to hear of ${event}`);
    this.#sequence += 1;
    const payload = { op: GatewayOpcodes.Dispatch, t: event, s: this.#sequence, d: data };
    this.#history.push({ s: this.#sequence, event: payload });
    if (this.#live !== undefined) send(this.#live, payload);
  }

  /** Ends the connection as Discord does, with one of its close codes. */
  drop(code: number): void {
    this.#live?.close(code);
    this.#live = undefined;
  }

  /** Asks the bot to connect again. */
  askToReconnect(): void {
    if (this.#live !== undefined) send(this.#live, { op: GatewayOpcodes.Reconnect, d: null });
    this.#live = undefined;
  }

  /** Ends the connection, and forgets the session and what was sent in it. */
  forgetSession(): void {
    this.#sessionId = newId();
    this.#history = [];
    this.drop(4000);
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    await new Promise((resolve) => {
      this.#sockets.close(resolve);
    });
  }

  #receive(socket: WebSocket, data: string): void {
    const payload = payloadSchema.safeParse(JSON.parse(data));
    if (!payload.success) {
      socket.close(GatewayCloseCodes.DecodeError);
      return;
    }
    const { op, d } = payload.data;
    if (op === GatewayOpcodes.Heartbeat) {
      this.heartbeats.push(d);
      send(socket, { op: GatewayOpcodes.HeartbeatAck });
    } else if (d.token !== this.#world.token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed);
    } else if (op === GatewayOpcodes.Identify) {
      this.#identify(socket, d.intents);
    } else if (d.session_id !== this.#sessionId) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
    } else {
      this.#live = socket;
      this.resumed += 1;
      for (const { s, event } of this.#history) if (s > d.seq) send(socket, event);
      this.dispatch("RESUMED", {});
    }
  }

  #identify(socket: WebSocket, intents: number): void {
    this.intents = intents;
    if (this.#options.refuseIdentify !== undefined) {
      socket.close(this.#options.refuseIdentify);
      return;
    }
    if ((intents & PRIVILEGED & ~this.#options.enabledIntents) !== 0) {
      socket.close(GatewayCloseCodes.DisallowedIntents);
      return;
    }
    const { bot, application, guildId } = this.#world;
    const guilds = (intents & GatewayIntentBits.Guilds) !== 0;
    this.#live = socket;
    this.identified += 1;
    this.#sessionId = newId();
    this.#history = [];
    this.#sequence = 0;
    this.dispatch("READY", {
      v: 10,
      user: bot,
      application,
      session_id: this.#sessionId,
      resume_gateway_url: `ws://127.0.0.1:${addressPort(this.#sockets)}`,
      guilds: guilds ? [{ id: guildId, unavailable: true }] : [],
    });
    if (guilds) this.dispatch("GUILD_CREATE", this.#world.guild());
  }
}

function addressPort(sockets: WebSocketServer): number {
  const address = sockets.address();
  if (typeof address !== "object" || address === null) throw new Error("the gateway is not listening");
  return address.port;
}

function send(socket: WebSocket, payload: object): void {
  socket.send(JSON.stringify({ s: null, t: null, ...payload }));
}
