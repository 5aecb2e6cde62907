import type { Indicator } from '../../table/model';
import { nameFacts } from '../../value/indicator-name';
import { defineRule } from '../rule';
import { excerpt } from '../excerpt';
import { asksYesOrNo } from '../../value/grades';

interface Left {
  readonly text: string;
}

/** What a form leaves to be replaced. XXL and III are words; a single ★ or * in front of a name is a mark. */
const IN_NAME =
  /\*{2}|(?<![A-Za-zＡ-Ｚａ-ｚ])(?:[XＸ×]{2,}|[xｘ]{2,})(?![A-Za-zＡ-Ｚａ-ｚ])|__|(?<![A-Za-z])[Xx][%％]|[（(]填写|请填写|<[^<>]*>/u;
/** A name that is nothing else. */
const WHOLE_NAME = /^(?:[/\\\-—－–]{1,3}|待定|待补充|同上|N\/A)$/u;
/** A number is due where a name ends like this, so 无 is no answer. */
const NUMBER_DUE: ReadonlySet<string> = new Set(['时效', '成本', '经济成本', '服务对象满意度']);

/** 占位符未替换: `XX`, `**`, `/` where something was to be filled in. Source: the budget system reads XX as blank. */
export const placeholderValue = defineRule<{ value: Left; name: Left; project: Left }>({
  id: 'placeholder-value',
  name: { 'zh-CN': '占位符未替换', en: 'Placeholder left over' },
  standing: 'core',
  severity: { value: 'error', name: 'error', project: 'error' },
  sources: ['PMKPI', 'GBC'],
  messages: {
    'zh-CN': {
      value: (d) => ({
        what: `指标值“${d.text}”是未替换的占位符。`,
        why: '系统和审核都视为未填写。',
        how: '请填写实际的指标值；不适用的指标，请删去整行。',
      }),
      name: (d) => ({
        what: `指标名称“${d.text}”中有未替换的占位符。`,
        why: '名称不完整，无法确定考核内容。',
        how: '请把占位符改为实际内容。',
      }),
      project: (d) => ({
        what: `项目名称“${d.text}”中有未替换的占位符。`,
        why: '项目名称应与预算批复一致。',
        how: '请填写项目全称。',
      }),
    },
    en: {
      value: (d) => ({
        what: `The value “${d.text}” is a placeholder nobody replaced.`,
        why: 'The budget system and reviewers take it for blank.',
        how: 'Enter the target, or delete the row if the indicator does not apply.',
      }),
      name: (d) => ({
        what: `The indicator name “${d.text}” holds a placeholder nobody replaced.`,
        why: 'An incomplete name leaves open what is assessed.',
        how: 'Replace it with what is meant.',
      }),
      project: (d) => ({
        what: `The project name “${d.text}” holds a placeholder nobody replaced.`,
        why: 'The name must be the one in the approved budget.',
        how: 'Enter the full name of the project.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    const project = table.project.name;
    if (project && mayHoldPlaceholder(project.text) && IN_NAME.test(project.text)) {
      report({ cell: project.cell, message: ['project', { text: excerpt(project.text) }] });
    }
    for (const set of table.sets) {
      for (const row of set.indicators) {
        const { name, target } = row;
        if (name && mayHoldPlaceholder(name.text) && isLeftOver(name.text)) {
          report({ cell: name.cell, message: ['name', { text: excerpt(name.text) }] });
        }
        const { kind } = target.value;
        if (
          kind === 'placeholder' ||
          (kind === 'qualitative' && target.value.core === '无' && !isAnswer(row))
        ) {
          report({ cell: target.cell, message: ['value', { text: excerpt(target.text) }] });
        }
      }
    }
  },
});

/** Signs of a placeholder inside a name, and blanks, which may stand around one. */
const SUSPECTS: ReadonlySet<number> = new Set(
  Array.from('*XxＸｘ×_<%％（( \t\n\u00A0\u3000', (char) => char.charCodeAt(0)),
);
const ASK = '请'.charCodeAt(0);
/** A name that is nothing but a placeholder is no longer: 待补充. */
const LONGEST_WHOLE = 3;

/** One look at each character: hardly any name needs the patterns. */
function mayHoldPlaceholder(text: string): boolean {
  if (text.length <= LONGEST_WHOLE) return true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isHan = code >= 0x4e00 && code <= 0x9fff;
    if (isHan ? code === ASK : SUSPECTS.has(code)) return true;
  }
  return false;
}

function isLeftOver(name: string): boolean {
  return IN_NAME.test(name) || WHOLE_NAME.test(name.trim());
}

/** 无 is a real answer to a yes-or-no question and where nothing is the aim; also where words are expected. */
function isAnswer(row: Indicator): boolean {
  const { yesNo, direction, rate, measure } = nameFacts(row.name?.text ?? '');
  if (yesNo || direction === 'adverse' || asksYesOrNo(row) || row.keys.name.includes('有无')) return true;
  return !(rate || NUMBER_DUE.has(row.keys.tier2) || (measure !== null && measure.units.length > 0));
}
