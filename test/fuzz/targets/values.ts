import { readValue } from '../../../src/core/value/read-value';
import { readProjectCode } from '../../../src/core/value/project-code';
import { nameFacts } from '../../../src/core/value/indicator-name';
import { mutatedText } from '../mutate';
import type { Random } from '../random';
import { must, type FuzzTarget } from '../target';

const PIECES = [
  ...[
    '≥',
    '≤',
    '=',
    '>',
    '＜',
    '不低于',
    '不超过',
    '大于等于',
    '达到',
    '约',
    '±',
    '-',
    '～',
    '至',
    '、',
    '，',
    '/',
    '×',
  ],
  ...[
    '95',
    '100',
    '0.5',
    '1,234',
    '１２',
    '三',
    '二十五',
    '3/4',
    '2024',
    '1.5e3',
    '%',
    '％',
    '‰',
    '个百分点',
    '℃',
  ],
  ...[
    '人',
    '万元',
    '亿',
    '元/人',
    '次/年',
    '平方米',
    'km²',
    '分',
    '年',
    '月',
    '日',
    '2024年12月31日前',
    '12月底',
    '每季度',
  ],
  ...[
    '优',
    '良好',
    '合格',
    '是',
    '否',
    '有效提升',
    '逐步',
    '显著',
    '全覆盖',
    '不发生',
    '$\\geq 95\\%$',
    '（含）',
    '(注)',
  ],
];

/** Target values, codes and names put together from their own words, and spoilt. */
export const values: FuzzTarget = {
  name: 'values',
  attempt: (random) => {
    const text = phrase(random);
    const value = readValue(text);
    must(JSON.stringify(readValue(text)) === JSON.stringify(value), `read in two ways: ${text}`);
    must(typeof value.kind === 'string', `no kind: ${text}`);
    readProjectCode(text);
    nameFacts(text);
  },
};

function phrase(random: Random): string {
  const pieces = Array.from({ length: 1 + random.below(6) }, () => random.one(PIECES));
  const text = pieces.join(random.chance(0.2) ? ' ' : '');
  return random.chance(0.5) ? mutatedText(text, random, PIECES) : text;
}
