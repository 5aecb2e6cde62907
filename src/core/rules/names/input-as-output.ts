import { nameFacts } from '../../value/indicator-name';
import { defineRule } from '../rule';

interface Input {
  readonly name: string;
}

const PUT_IN = /(?:人员|人力|人工|设备|物资|资源|车辆)投入|投入(?:的)?(?:人员|人力|人工|设备|物资|车辆)/u;
const SPENT =
  /(?:资金|预算|经费|财政)\p{Script=Han}{0,4}(?:支付|支出|执行|拨付|到位|使用)(?:率|进度|比例)$|^(?:支付|支出|预算执行|执行|拨付)(?:率|进度)$/u;

/** 投入当产出: people, equipment or spending as a count of output. Money itself is another rule's. Source: a local manual. */
export const inputAsOutput = defineRule<{ resources: Input; spending: Input }>({
  id: 'input-as-output',
  name: { 'zh-CN': '投入当产出', en: 'Input given as output' },
  standing: 'extra',
  severity: { resources: 'info', spending: 'info' },
  sources: ['SH'],
  messages: {
    'zh-CN': {
      resources: (d) => ({
        what: `“${d.name}”是投入，不是产出。`,
        why: '投入了多少人力物力，不能说明完成了多少工作。',
        how: '建议改为完成的工作数量，如提供的服务、交付的成果。',
      }),
      spending: (d) => ({
        what: `“${d.name}”反映的是花钱进度，不是产出数量。`,
        why: '资金支出多少，不能说明完成了多少工作。',
        how: '建议改为完成的工作数量；支出进度在预算执行中考核。',
      }),
    },
    en: {
      resources: (d) => ({
        what: `“${d.name}” is an input, not an output.`,
        why: 'People and equipment put in do not show how much was done.',
        how: 'Count the work delivered instead.',
      }),
      spending: (d) => ({
        what: `“${d.name}” tells how the money is spent, not how much was done.`,
        why: 'Spending is no quantity of output.',
        how: 'Count the work delivered; spending is judged with the execution of the budget.',
      }),
    },
  },
  titles: { 'zh-CN': {}, en: {} },
  check(table, report) {
    for (const set of table.sets) {
      for (const { keys, name } of set.indicators) {
        if (keys.tier2 !== '数量' || !name) continue;
        const spent = /[率度例]/u.test(keys.name) && SPENT.test(nameFacts(name.text).bare);
        if (!spent && !(keys.name.includes('投入') && PUT_IN.test(keys.name))) continue;
        report({ cell: name.cell, message: [spent ? 'spending' : 'resources', { name: name.text.trim() }] });
      }
    }
  },
});
