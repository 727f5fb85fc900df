import { describe, expect, it } from "vitest";
import { refusalOf, runningServer } from "./running-server.ts";
import { report } from "./writes.ts";

const plan = {
  clusterId: "wudalianchi-wind-cluster",
  origin: { kind: "entered" as const },
  points: [{ month: "2027-12", capacityKw: 3_837_500 }],
  batches: [],
  milestones: [],
  basis: "assumed" as const,
  sourceId: report,
  isReference: true,
  isWithdrawn: false,
};

async function plansServer() {
  const server = await runningServer();
  const { client } = server;
  const save = (id: string, expectedVersion: number, part: Partial<typeof plan> = {}) =>
    client.sites.savePlan.mutate({
      actor: "张工",
      expectedVersion,
      fields: { ...plan, id: `plan-${id}`, name: id, ...part },
    });
  const changes = async () => (await client.changes.list.query({ kinds: ["baseline"], limit: 100 })).changes;
  return {
    save,
    changes,
    undo: (seq: number) => client.changes.undo.mutate({ actor: "李工", seq }),
    /** Names of the plans that stand, those that are the reference in brackets. */
    plans: async () => {
      const { counts } = await client.sites.cluster.query();
      return counts.baselines.map(({ name, isReference }) => (isReference ? `[${name}]` : name)).join(" ");
    },
    newest: async () => (await changes())[0]?.change.seq ?? 0,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

describe("undoing a plan that was made the reference", () => {
  it("leaves the one before as the only reference, written with it in one go", async () => {
    await using server = await plansServer();
    await server.save("a", 0);
    const { seq } = await server.save("b", 0);
    expect(await server.plans()).toBe("[b] a");
    await server.undo(seq);
    expect(await server.plans()).toBe("[a]");
    const [second, first] = await server.changes();
    expect([first?.change.fields, second?.change.fields]).toMatchObject([
      { id: "plan-b", isWithdrawn: true },
      { id: "plan-a", isReference: true },
    ]);
    expect(second?.change.at).toBe(first?.change.at);
    expect(second?.change.seq).toBe((first?.change.seq ?? 0) + 1);
    expect(second?.change.actor).toBe("李工");
  });

  it("is undone itself as a whole, again and again, whichever row is asked for", async () => {
    await using server = await plansServer();
    await server.save("a", 0);
    await server.save("b", 0, { isReference: false });
    await server.save("c", 0, { isReference: false });
    const made = await server.save("b", 1);
    expect(await server.plans()).toBe("[b] a c");
    // The row of the plan that stepped back: what was written together is taken back together.
    await server.undo(made.seq + 1);
    expect(await server.plans()).toBe("[a] b c");
    for (const expected of ["[b] a c", "[a] b c", "[b] a c"]) {
      await server.undo(await server.newest());
      expect(await server.plans()).toBe(expected);
      const head = (await server.newest()) - 1;
      await server.undo(head);
      expect(await server.plans()).toBe(expected === "[b] a c" ? "[a] b c" : "[b] a c");
      await server.undo(await server.newest());
      expect(await server.plans()).toBe(expected);
    }
    await server.save("c", 1);
    expect(await server.plans()).toBe("[c] a b");
    // What newer versions stand on is not taken back.
    expect((await refusalOf(server.undo(made.seq))).problems[0]?.code).toBe("cannot-undo");
    await server.undo(await server.newest());
    expect(await server.plans()).toBe("[b] a c");
  });

  it("goes further back where the one before was retired, and brings a retired reference back alone", async () => {
    await using server = await plansServer();
    await server.save("a", 0);
    await server.save("b", 0);
    const third = await server.save("c", 0);
    const retired = await server.save("b", 2, { isReference: false, isWithdrawn: true });
    await server.undo(third.seq);
    expect(await server.plans()).toBe("[a]");
    await server.undo(retired.seq);
    expect(await server.plans()).toBe("[a] b");
    // A reference that was retired leaves none; taken back, it is the only one, whatever was chosen meanwhile.
    const gone = await server.save("a", 3, { isReference: false, isWithdrawn: true });
    expect(await server.plans()).toBe("b");
    await server.save("b", 4);
    expect(await server.plans()).toBe("[b]");
    await server.undo(gone.seq);
    expect(await server.plans()).toBe("[a] b");
    await server.undo(await server.newest());
    expect(await server.plans()).toBe("[b]");
  });

  it("makes no reference where there was none before", async () => {
    await using server = await plansServer();
    await server.save("a", 0, { isReference: false });
    const { seq } = await server.save("a", 1);
    await server.undo(seq);
    expect(await server.plans()).toBe("a");
  });
});
