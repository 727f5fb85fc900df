import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { Problem } from "@lianchi/domain";
import { securityHeaders } from "./headers.ts";
import { problemBody, statusOf } from "./problem-answer.ts";

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : "");

/** What a failure of the web server itself means to the sender; null when it is not the sender's. */
export function requestProblem(error: unknown, url: string): Problem | null {
  const code = codeOf(error);
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE")
    return { code: "body-too-large", value: "> 1 MB", expected: "1 MB" };
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") return { code: "wrong-media-type", value: "—" };
  if (code.startsWith("FST_ERR_CTP") || error instanceof SyntaxError) return { code: "broken-json" };
  if (
    code === "ERR_HTTP_RANGE_NOT_SATISFIABLE" ||
    (error instanceof Error && "statusCode" in error && error.statusCode === 416)
  )
    return { code: "bad-range", value: url.slice(0, 200) };
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 500 ? { code: "unknown-address", value: url.slice(0, 200) } : null;
}

/** Answers a way of asking that no address here takes. */
export function answerMethod(method: string, response: ServerResponse): void {
  const problem: Problem = {
    code: "method-unknown",
    value: method.slice(0, 40),
    expected: "GET, HEAD, POST",
  };
  response
    .writeHead(statusOf(problem), {
      ...securityHeaders,
      allow: "GET, HEAD, POST",
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      connection: "close",
    })
    .end(JSON.stringify(problemBody(problem)));
}

/** What breaks a request before it is one, with its answer. */
const unreadable: Readonly<Record<string, readonly [number, Problem]>> = {
  HPE_HEADER_OVERFLOW: [431, { code: "body-too-large", field: "url", value: "> 32 kB", expected: "32 kB" }],
  ERR_HTTP_REQUEST_TIMEOUT: [408, { code: "request-timeout" }],
};

/** Answers what is no readable HTTP: there is no request yet, so this writes to the bare connection. */
export function answerUnreadable(error: unknown, socket: Socket): void {
  if (!socket.writable || codeOf(error) === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const [status, problem] = unreadable[codeOf(error)] ?? [400, { code: "unreadable-request" }];
  const body = JSON.stringify(problemBody(problem));
  const head = [
    ...Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`),
    "Cache-Control: no-store",
    "Content-Type: application/json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join("\r\n")}\r\n\r\n${body}`);
}
