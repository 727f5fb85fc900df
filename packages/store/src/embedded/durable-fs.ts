import { closeSync, fdatasyncSync, fsyncSync, openSync } from "node:fs";
import { NodeFS } from "@electric-sql/pglite/nodefs";

type NodeFsInit = NodeFS["init"];

/** The part of an Emscripten stream that is used here; a directory's has no descriptor. */
export type NodeStream = { readonly nfd?: number; readonly node: object };

/** The part of Emscripten's NODEFS that is used here. */
export type NodeFileSystem = {
  readonly stream_ops: Record<string, unknown>;
  readonly node_ops: Record<string, unknown>;
  readonly realPath: (node: object) => string;
};

/** Sees the file system before PostgreSQL uses it; the power-loss suite records what happens in it. */
export type FsObserver = (files: NodeFileSystem) => void;

function isNodeFileSystem(value: unknown): value is NodeFileSystem {
  return (
    typeof value === "object" &&
    value !== null &&
    "stream_ops" in value &&
    "node_ops" in value &&
    "realPath" in value
  );
}

/** Flushes a directory: a new name is durable only when the directory that holds it is. */
export function syncDirectory(path: string): void {
  const fd = openSync(path, "r");
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

export type FsSettings = {
  readonly observe?: FsObserver | undefined;
  /** Called when the disk refuses a flush, and must not return: PostgreSQL would spin for ever. The system may have
   *  dropped the pages already, so a second flush that succeeds proves nothing; only reading the log anew does. */
  readonly onFlushFailed?: ((error: unknown) => void) | undefined;
};

/** PGlite's folder file system with a real flush behind each fsync. The stock one has none: what it acknowledges can be
 *  gone after a power cut. Takes effect only without `-F` and with `wal_sync_method=fsync` (see `startParams`). */
export class DurableFs extends NodeFS {
  readonly #settings: FsSettings;

  constructor(folder: string, settings: FsSettings = {}) {
    super(folder);
    this.#settings = settings;
  }

  override async init(...[pg, options]: Parameters<NodeFsInit>): ReturnType<NodeFsInit> {
    const made = await super.init(pg, options);
    const flushForReal = (module: { readonly NODEFS: unknown }) => {
      const files = module.NODEFS;
      if (!isNodeFileSystem(files)) throw new Error("this build of PGlite has no NODEFS to make durable");
      files.stream_ops.fsync = ({ nfd, node }: NodeStream) => {
        try {
          if (nfd === undefined) syncDirectory(files.realPath(node));
          else fdatasyncSync(nfd);
        } catch (error) {
          this.#settings.onFlushFailed?.(error);
          throw error;
        }
        return 0;
      };
      this.#settings.observe?.(files);
    };
    return {
      emscriptenOpts: {
        ...made.emscriptenOpts,
        preRun: [...(made.emscriptenOpts.preRun ?? []), flushForReal],
      },
    };
  }
}
