import { DEFAULT_OPINION, opinionTemplateSchema } from '../../../src/core/report/opinion-template';
import { opinionText } from '../../../src/core/report/opinion-text';
import { LOCALES } from '../../../src/core/locale';
import { sourceOf } from '../export/checked-source';
import { HOSTILE, hostileSheet } from '../export/hostile';
import { EXAMPLE, EXAMPLE_SHEET, sheetOf } from '../table/example-table';
import { SEED_SHEETS } from '../table/seeds';

const wrong = sheetOf(
  EXAMPLE.map((row) => row.map((text) => (text === '≤26.4万元' ? '≤99万元' : text))),
  undefined,
  '甲',
);
const ZH = { locale: 'zh-CN' } as const;
const onlyErrors = { ...DEFAULT_OPINION['zh-CN'], severities: ['error' as const] };

describe('a return opinion', () => {
  it('tells the remarks on a project by severity, with place, row, remedy and clause', () => {
    const text = opinionText(sourceOf([wrong]), { ...ZH, template: onlyErrors });
    expect(text).toMatch(
      /^关于项目支出绩效目标的审核意见\n\n你单位报送的项目支出绩效目标表（共1个项目）收悉。/u,
    );
    expect(text).toContain(
      '\n一、社区图书角建设经费（项目编码：43060025P000300110001），见工作表“甲”\n（一）应予修改的问题（1条）\n1.E16单元格（成本指标，项目总成本，≤99万元）：',
    );
    expect(text).toMatch(/（依据：财预〔2015〕88号[^）]*）?.*）\n/u);
    expect(text).toContain('（审核单位）');
  });

  it('names the projects without remarks, and says so when there are none at all', () => {
    const clean = { ...EXAMPLE_SHEET, name: '乙' };
    const text = opinionText(sourceOf([wrong, clean]), { ...ZH, template: onlyErrors });
    expect(text).toContain('共2个项目');
    expect(text).toContain('其中1个项目');
    expect(text).toContain('以下项目未发现需要修改的问题：社区图书角建设经费。');
    const none = opinionText(sourceOf([clean]), { ...ZH, template: onlyErrors });
    expect(none).toBe(
      '关于项目支出绩效目标的审核意见\n\n你单位报送的项目支出绩效目标表（共1个项目）收悉。经审核，未发现需要修改的问题。\n',
    );
  });

  it('numbers projects and remarks, and leaves out what was ignored', () => {
    const source = sourceOf(SEED_SHEETS);
    const text = opinionText(source, ZH);
    const heads = text.match(/^[一二三四五六七八九十]+、.+$/gmu) ?? [];
    expect(heads.length).toBeGreaterThan(0);
    expect(heads.map((head) => head.charAt(0))).toEqual('一二三四'.split('').slice(0, heads.length));
    const ignored = source.result.findings.map((finding) => ({
      finding,
      suppression: {
        rule: finding.rule,
        message: finding.message,
        fingerprint: '0',
        reason: '可以',
        date: '2024-01-01',
      },
    }));
    const rest = opinionText({ ...source, result: { ...source.result, findings: [], ignored } }, ZH);
    expect(rest).toContain('未发现需要修改的问题');
  });

  it('can be worded otherwise', () => {
    const template = {
      ...onlyErrors,
      title: '退回',
      opening: '共{count}条',
      remark: '{number}）{what}',
      closing: '',
    };
    expect(opinionTemplateSchema.parse(template)).toEqual(template);
    const text = opinionText(sourceOf([wrong]), { ...ZH, template });
    expect(text).toMatch(/^退回\n\n共1条\n\n一、.+\n（一）.+\n1）.+\n$/u);
    expect(opinionTemplateSchema.safeParse({ ...template, colour: 'red' }).success).toBe(false);
    expect(opinionTemplateSchema.safeParse({ ...template, title: 'x'.repeat(3000) }).success).toBe(false);
  });

  it.each(LOCALES)('is complete in %s', (locale) => {
    expect(opinionTemplateSchema.parse(DEFAULT_OPINION[locale])).toEqual(DEFAULT_OPINION[locale]);
    const text = opinionText(sourceOf(SEED_SHEETS), { locale });
    expect(text).not.toMatch(/[{}]|undefined/u);
  });

  it.each(HOSTILE)('does not read a text of the table as a wording: %j', (hostile) => {
    const text = opinionText(sourceOf([hostileSheet(hostile)]), ZH);
    expect(text).toContain(hostile.trim().replace(/[^\S ]+/gu, ' '));
    for (const line of text.split('\n')) expect(line).not.toMatch(/\r|\t/u);
  });
});
