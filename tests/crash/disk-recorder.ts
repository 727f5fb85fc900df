import { join, relative } from "node:path";
import type { FsObserver, NodeFileSystem, NodeStream } from "../../packages/store/src/embedded/durable-fs.ts";

/** What happened on the disk, in order. Paths are relative to the data directory. */
export type DiskEvent =
  | { readonly kind: "create" | "remove"; readonly path: string }
  | { readonly kind: "rename"; readonly from: string; readonly to: string }
  | { readonly kind: "truncate"; readonly path: string; readonly size: number }
  | { readonly kind: "write"; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: "flush"; readonly path: string };

type Stream = NodeStream & { readonly position: number };

function wrap<Args extends readonly never[]>(
  operations: Record<string, unknown>,
  name: string,
  before: (...args: Args) => DiskEvent | null,
  tell: (event: DiskEvent) => void,
): void {
  const original = operations[name];
  if (typeof original !== "function") return;
  operations[name] = (...args: Args): unknown => {
    const event = before(...args);
    const answer: unknown = Reflect.apply(original, operations, args);
    if (event !== null) tell(event);
    return answer;
  };
}

/** Watches PGlite's file system and tells each event once it has happened. */
export function recordDisk(root: string, tell: (event: DiskEvent) => void): FsObserver {
  return (files: NodeFileSystem) => {
    const pathOf = (node: object) => relative(root, files.realPath(node));
    const within = (parent: object, name: string) => relative(root, join(files.realPath(parent), name));
    wrap(
      files.node_ops,
      "mknod",
      (parent: object, name: string) => ({ kind: "create", path: within(parent, name) }),
      tell,
    );
    wrap(
      files.node_ops,
      "unlink",
      (parent: object, name: string) => ({ kind: "remove", path: within(parent, name) }),
      tell,
    );
    wrap(
      files.node_ops,
      "rename",
      (node: object, parent: object, name: string) => ({
        kind: "rename",
        from: pathOf(node),
        to: within(parent, name),
      }),
      tell,
    );
    wrap(
      files.node_ops,
      "setattr",
      (node: object, attributes: { readonly size?: number }) =>
        attributes.size === undefined
          ? null
          : { kind: "truncate", path: pathOf(node), size: attributes.size },
      tell,
    );
    wrap(
      files.stream_ops,
      "write",
      (stream: Stream, buffer: Uint8Array, offset: number, length: number, position?: number) => ({
        kind: "write",
        path: pathOf(stream.node),
        at: position ?? stream.position,
        bytes: Buffer.from(buffer.subarray(offset, offset + length)),
      }),
      tell,
    );
    wrap(files.stream_ops, "fsync", (stream: Stream) => ({ kind: "flush", path: pathOf(stream.node) }), tell);
  };
}
