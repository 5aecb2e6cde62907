import { importText } from '../../../src/core/import/import-text';

const HEADER = '一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据';
const FIRST = '产出指标\t数量指标\t图书角数量\t新设图书角\t≥6个\t工作方案';
const LAST = '满意度指标\t服务对象满意度指标\t读者满意度\t抽样调查\t≥90%\t问卷';

describe('a text', () => {
  it.each([
    ['tables', `${HEADER}\n${FIRST}\n${LAST}\n`],
    ['pieces', '\t\t\tx\n'],
    ['lines alone', '尾\n'],
    ['quotes', '\t"""a'],
    ['numbers', '3\n'],
    ['blanks', '  \u3000'],
  ])(
    'of a million characters is read, and its row found: %s',
    (_, piece) => {
      const whole = `${HEADER}\n${FIRST}\n${piece.repeat(Math.floor(1_000_000 / piece.length))}`;
      const [plan] = importText(whole).plans;
      expect(plan?.cells.map(({ text: said }) => said)).toContain('图书角数量');
    },
    60_000,
  );
});
