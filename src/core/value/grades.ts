import type { Indicator } from '../table/model';

/** Grades that a scale explains: 优, 良好及以上, 二级, Ⅲ类, AA级. */
const GRADE =
  /^(?:[优良中差]|优秀|优良|中等|较差)$|^(?:[优良中]|优秀|优良|良好|中等|合格)(?:等次?|级)?[及或(]?以上|^(?:维持|保持|达到|评为)?[一二三四五特甲乙丙A-E]{1,4}星?(?:级|等|类)|[ⅠⅡⅢⅣⅤ](?:类|级)/u;
const SCALE = /优[^优良]{0,20}良/u;

/** Whether the value, white space removed, is a grade or sets a scale of grades. */
export function isGrade(core: string): boolean {
  return GRADE.test(core) || setsScale(core);
}

/** Whether a text explains its grades itself: 优（…）、良（…）. */
export function setsScale(text: string): boolean {
  return SCALE.test(text);
}

/** Whether a column beside the value says how it is graded. */
export function isGraded({ grading }: Indicator): boolean {
  return grading !== null && grading.text.trim() !== '';
}

/** Whether the row asks a yes-or-no question by its unit: 是/否. */
export function asksYesOrNo({ target }: Indicator): boolean {
  const unit = target.unitCell?.text ?? '';
  return unit.includes('是') || unit.includes('有/无');
}
