import type { Bilingual, Locale } from '../core/locale';
import type { Loss } from '../hosts/host';

/** What saving a whole workbook anew may lose, in words. */
const LOSSES: Bilingual<Readonly<Record<Loss, string>>> = {
  'zh-CN': {
    charts: '图表',
    'pivot-tables': '数据透视表',
    macros: '宏',
    images: '图片',
    shapes: '图形',
    controls: '控件',
    'embedded-files': '嵌入的文件',
    'external-links': '外部链接',
    'comments-format': '批注的格式',
    slicers: '切片器',
    'x14-formats': '新版本的条件格式或数据验证',
    signature: '数字签名',
  },
  en: {
    charts: 'charts',
    'pivot-tables': 'pivot tables',
    macros: 'macros',
    images: 'images',
    shapes: 'shapes',
    controls: 'controls',
    'embedded-files': 'embedded files',
    'external-links': 'external links',
    'comments-format': 'the format of comments',
    slicers: 'slicers',
    'x14-formats': 'conditional formats or validations of newer versions',
    signature: 'the digital signature',
  },
};

/** Several losses in a sentence. */
export function lossesText(loses: readonly Loss[], locale: Locale): string {
  return loses.map((loss) => LOSSES[locale][loss]).join(locale === 'zh-CN' ? '、' : ', ');
}
