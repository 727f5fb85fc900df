import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type PostgresServer = {
  readonly urlOf: (database: string) => string;
  createDatabase(name: string): void;
  stop(): Promise<void>;
};

const password = "secret";

/** Where PostgreSQL's programs are; Debian keeps them off PATH. Null when it is not installed. */
function postgresPrograms(): string | null {
  const told = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" });
  const debian = "/usr/lib/postgresql";
  const places = [
    ...(told.status === 0 ? [told.stdout.trim()] : []),
    ...(existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, "bin")) : []),
  ];
  return (
    places.find((place) => existsSync(join(place, "initdb")) && existsSync(join(place, "postgres"))) ?? null
  );
}

/** PostgreSQL refuses to run as root; then it runs as the user that Debian's package made, or as nobody. */
function otherUser(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const user = spawnSync("id", ["-u", "postgres"]).status === 0 ? "postgres" : "nobody";
  const id = (flag: string) => Number(execFileSync("id", [flag, user], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === "object"
          ? resolve(address.port)
          : reject(new Error("no port")),
      );
    });
  });
}

async function untilReady(programs: string, port: number, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) break;
    if (spawnSync(join(programs, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)]).status === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`PostgreSQL did not start on port ${port}`);
}

/** Ends the server and removes its folder once this process is gone, even when it was killed and could do nothing more:
 *  its end of the pipe closes with it. */
function endWithThisProcess(server: ChildProcess, folder: string): ChildProcess {
  const script = 'cat; kill -QUIT "$1"; while kill -0 "$1"; do sleep 0.1; done; rm -rf "$2"';
  const watcher = spawn("sh", ["-c", script, "sh", String(server.pid), folder], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  watcher.unref();
  return watcher;
}

/** Starts a PostgreSQL of its own on a free port in a temporary folder; null when none is installed. */
export async function startPostgres(): Promise<PostgresServer | null> {
  const programs = postgresPrograms();
  if (programs === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "lianchi-pg-"));
  const user = otherUser();
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const as = { ...(user ?? {}), cwd: folder } as const;
  const data = join(folder, "data");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password);
  execFileSync(
    join(programs, "initdb"),
    [
      ...["-D", data, "-U", "lianchi", "-A", "scram-sha-256", "--pwfile", passwordFile],
      // Whatever the machine's own language is.
      ...["-E", "UTF8", "--no-locale", "--no-sync"],
    ],
    { ...as, stdio: "ignore" },
  );
  const port = await freePort();
  const server = spawn(
    join(programs, "postgres"),
    [
      ...["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder],
      ...["-c", "fsync=off", "-c", "max_connections=60"],
    ],
    { ...as, stdio: "ignore" },
  );
  const hasEnded = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const watcher = endWithThisProcess(server, folder);
  await untilReady(programs, port, server);
  return {
    urlOf: (database) => `postgres://lianchi:${password}@127.0.0.1:${port}/${database}`,
    createDatabase: (name) => {
      execFileSync(
        join(programs, "createdb"),
        ["-h", "127.0.0.1", "-p", String(port), "-U", "lianchi", name],
        { stdio: "ignore", env: { ...process.env, PGPASSWORD: password } },
      );
    },
    stop: async () => {
      // First: the server's number may be another's once it has ended.
      watcher.kill();
      server.kill("SIGINT");
      await hasEnded;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
