import type { Color, ConditionalRule } from 'hucre';
import { areaToA1, parseArea } from '../../../core/sheet/address';
import type { FormulaFormat } from '../workbook';

/** The formula formats among the conditional formats of a file, the one that wins first. Others are not modelled. */
export function formatsFrom(rules: readonly ConditionalRule[]): FormulaFormat[] {
  return rules
    .map((rule, index) => ({ rule, id: formatId(index) }))
    .sort((a, b) => a.rule.priority - b.rule.priority)
    .flatMap(({ rule, id }) => {
      if (rule.type !== 'expression' || typeof rule.formula !== 'string') return [];
      const fill = rule.style?.fill;
      return [
        {
          id,
          areas: areasOf(rule.range),
          formula: `=${rule.formula}`,
          // Differential formats of Excel name a solid fill's colour as the background.
          fill: fill?.type === 'pattern' ? hex(fill.bgColor ?? fill.fgColor) : null,
          fontColor: hex(rule.style?.font?.color),
        },
      ];
    });
}

/**
 * The conditional formats to save: those of the file that still stand, with everything we do not model, and the new
 * ones on top of them.
 */
export function rulesFor(
  formats: readonly FormulaFormat[],
  origin: readonly ConditionalRule[],
): ConditionalRule[] {
  const byId = new Map(formats.map((format) => [format.id, format]));
  const known = new Set(origin.map((_, index) => formatId(index)));
  const added = formats.filter((format) => !known.has(format.id));
  const kept = origin.flatMap((rule, index) => {
    const priority = rule.priority + added.length;
    if (rule.type !== 'expression' || typeof rule.formula !== 'string') return [{ ...rule, priority }];
    const format = byId.get(formatId(index));
    return format ? [{ ...rule, priority, range: rangeOf(format) }] : [];
  });
  return [...added.map((format, index) => ruleOf(format, index + 1)), ...kept];
}

function formatId(index: number): string {
  return `{format-${index}}`;
}

function ruleOf(format: FormulaFormat, priority: number): ConditionalRule {
  const color = format.fill?.slice(1);
  return {
    type: 'expression',
    priority,
    formula: format.formula.replace(/^=/, ''),
    range: rangeOf(format),
    style: {
      ...(color && {
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: color }, bgColor: { rgb: color } },
      }),
      ...(format.fontColor && { font: { color: { rgb: format.fontColor.slice(1) } } }),
    },
  };
}

function rangeOf(format: FormulaFormat): string {
  return format.areas.map(areaToA1).join(' ');
}

function areasOf(range: string): FormulaFormat['areas'] {
  return range.split(/\s+/).flatMap((address) => parseArea(address) ?? []);
}

function hex(color: Color | undefined): string | null {
  return color?.rgb ? `#${color.rgb.slice(-6).toUpperCase()}` : null;
}
