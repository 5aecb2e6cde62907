import { unitsContradict } from '../value/units';
import type { ComparedFile, CrossRemark, FilePlace } from './remark';
import type { UnitFact } from './facts';

interface Use {
  count: number;
  /** Where it stands first. */
  readonly first: FilePlace;
}

/**
 * One indicator with different units in different files. The more usual unit is left alone; what differs within one file is
 * told by the rule for workbooks.
 */
export function differingUnits(files: readonly ComparedFile[]): readonly CrossRemark[] {
  const uses = usesOf(files);
  return files.flatMap(({ facts }, file) => {
    const here = new Set(facts.units.map(({ key, unit }) => `${unit}\n${key}`));
    return facts.units.flatMap((fact): readonly CrossRemark[] => {
      const ofName = uses.get(fact.key);
      const count = ofName?.get(fact.unit)?.count ?? 0;
      if (!ofName || ofName.size < 2) return [];
      const better = [...ofName].filter(
        ([unit, use]) =>
          use.count >= count && !here.has(`${unit}\n${fact.key}`) && unitsContradict(fact.unit, unit),
      );
      return better.length === 0 ? [] : [remarkOn(fact, file, better)];
    });
  });
}

function remarkOn(fact: UnitFact, file: number, better: readonly (readonly [string, Use])[]): CrossRemark {
  const others = better.map(([unit]) => unit).join('、');
  return {
    rule: 'unit-inconsistent-across-tables',
    message: 'differs',
    data: { name: fact.name, unit: fact.unit, others },
    file,
    place: fact,
    others: better.map(([, { first }]) => first),
    quoted: others,
  };
}

function usesOf(files: readonly ComparedFile[]): ReadonlyMap<string, ReadonlyMap<string, Use>> {
  const uses = new Map<string, Map<string, Use>>();
  files.forEach(({ facts }, file) => {
    for (const place of facts.units) {
      const { key, unit, count } = place;
      const ofName = uses.get(key) ?? new Map<string, Use>();
      uses.set(key, ofName);
      const use = ofName.get(unit);
      if (use) use.count += count;
      else ofName.set(unit, { count, first: { file, place } });
    }
  });
  return uses;
}
