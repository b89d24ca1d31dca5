import type { Engine } from '../engine/engine';
import type { Pledge } from '../pledge/schema';
import { HELD_PLEDGES_SQL, ownStatements, type HeldPledge } from './own-rows';

/** Adds a reader's own pledges to the tables of an engine, which is then of no published release. */
export async function addOwn(engine: Engine, own: readonly Pledge[]): Promise<void> {
  const held = (await engine.query(HELD_PLEDGES_SQL)) as unknown as HeldPledge[];
  for (const { sql, params } of ownStatements(held, own)) await engine.query(sql, params);
}
