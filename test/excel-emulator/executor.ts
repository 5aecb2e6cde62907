import { Emulated, EmulatedCollection } from './emulated';
import { ExcelFault, notImplemented } from './fault';
import type { Members } from './members';
import { Paths, type References } from './paths';
import { identity, Query } from './query';
import { ActionType, type ActionResult, type Answer, type Batch, type WireAction } from './wire';

/** Types that live on between batches only when the client asked to keep them. */
const REFERENCED = new Set(['Range', 'RangeAreas']);

/** Executes request batches over an emulated object model. Knows the wire, knows no type of Excel. */
export class Executor {
  private readonly query: Query;

  constructor(
    private readonly root: Emulated,
    private readonly members: Members,
    private readonly references: References,
  ) {
    this.query = new Query(members);
  }

  /** Runs the actions in order. The first that fails ends the batch; those before it stay done. */
  run(batch: Batch): Answer {
    const paths = new Paths(batch, this.root, this.members, this.references);
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        const value = this.act(action, paths, batch);
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return { Results: [], TraceIds: [], Error: { ...described(error, action), ActionIndex: index } };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  /** The result for the client; undefined when the action has none. */
  private act(action: WireAction, paths: Paths, batch: Batch): unknown {
    // A trace has no object but needs an entry in the answer, or event handlers never attach.
    if (action.ActionType === ActionType.trace) return null;
    const target = paths.resolve(action.ObjectPathId);
    if (!target) return action.ActionType === ActionType.method ? { _IsNull: true } : null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiated(target, action.ObjectPathId, paths, batch);
      case ActionType.query:
      case ActionType.queryAsJson:
        return { ...identity(target), ...this.query.answer(target, action.QueryInfo ?? {}) };
      case ActionType.method:
        return this.call(target, action, paths);
      case ActionType.setProperty:
        this.members.write(target, action.Name ?? '', paths.values(action.ArgumentInfo)[0]);
        return undefined;
      case ActionType.update:
        this.update(target, action.ObjectState ?? {});
        return undefined;
      case ActionType.ensureUnchanged:
        this.requireState(target, action.ObjectState ?? {});
        return undefined;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private instantiated(target: Emulated, pathId: number, paths: Paths, batch: Batch): unknown {
    const answer = identity(target);
    const keep = batch.AutoKeepReference === true && !paths.isUntracked(pathId);
    if (!REFERENCED.has(target.typeName) || !(keep || paths.isKept(pathId))) return answer;
    return { ...answer, _ReferenceId: this.references.keep(target) };
  }

  private call(target: Emulated, action: WireAction, paths: Paths): unknown {
    const name = action.Name ?? '';
    const values = paths.values(action.ArgumentInfo);
    if (name === '_KeepReference') {
      paths.keep(action.ObjectPathId);
      return undefined;
    }
    if (name === '_RemoveReference') {
      this.references.drop(String(values[0]));
      return undefined;
    }
    const result = this.members.call(target, name, values);
    return result instanceof Emulated ? identity(result) : (result ?? null);
  }

  private update(target: Emulated, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      const member = this.members.read(target, name);
      if (member instanceof Emulated) this.update(member, value as Record<string, unknown>);
      else this.members.write(target, name, value);
    }
  }

  private requireState(target: Emulated, state: Readonly<Record<string, unknown>>): void {
    if (target instanceof EmulatedCollection) throw notImplemented('EnsureUnchanged of a collection');
    for (const [name, value] of Object.entries(state)) {
      if (JSON.stringify(this.members.read(target, name)) !== JSON.stringify(value)) {
        throw new ExcelFault('ConditionNotMet', `${target.typeName}.${name} has changed.`);
      }
    }
  }
}

function described(error: unknown, action: WireAction) {
  // Anything but a refusal is a mistake in the emulation and must surface as itself.
  if (!(error instanceof ExcelFault)) throw error;
  const { code, message, status } = error;
  return { Code: code, Message: message, Location: action.Name ?? '', HttpStatusCode: status };
}
