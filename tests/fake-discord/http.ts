import { createServer, type IncomingMessage, type Server } from "node:http";
import type { FakeRest } from "./rest.js";

const VERSIONED = "/api/v10";

/** A server on loopback, on a port that the system chooses. */
export async function listen(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return server;
}

/** Answers the server's requests from the fake REST API. */
export function serve(server: Server, rest: FakeRest): void {
  server.on("request", (request, response) => {
    void readText(request).then((text) => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
      const { status, body, headers } = pathname.startsWith(`${VERSIONED}/`)
        ? rest.handle({
            method: request.method ?? "GET",
            path: pathname.slice(VERSIONED.length),
            query: searchParams,
            authorization: request.headers.authorization,
            // A body of another type stays a string, which no schema accepts.
            body: text === "" ? undefined : isJson(request) ? JSON.parse(text) : text,
          })
        : { status: 404, body: { code: 0, message: "404: Not Found" }, headers: {} };
      response.writeHead(status, {
        ...headers,
        ...(body !== undefined && { "content-type": "application/json" }),
      });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
  });
}

export function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server is not listening");
  return address.port;
}

export async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

function isJson(request: IncomingMessage): boolean {
  return request.headers["content-type"]?.startsWith("application/json") === true;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
