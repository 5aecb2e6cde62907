import type { CellLook } from './plan';

/** Looks are shared objects: the layout joins neighbouring areas of the same one. */
const BODY: CellLook = { fontName: '仿宋', fontSize: 10.5, wrap: true, border: true, vertical: 'center' };
export const LEFT: CellLook = { ...BODY, horizontal: 'left' };
export const CENTER: CellLook = { ...BODY, horizontal: 'center' };
/** A label of the block above the indicators. */
export const LABEL: CellLook = { ...BODY, horizontal: 'center' };
/** A head of a column. */
export const HEAD: CellLook = { ...BODY, horizontal: 'center', bold: true, fill: '#F2F2F2' };
export const TITLE: CellLook = {
  fontName: '黑体',
  fontSize: 16,
  bold: true,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const LINE: CellLook = { fontName: '仿宋', fontSize: 10.5, vertical: 'center', wrap: true };
export const LINE_LEFT: CellLook = { ...LINE, horizontal: 'left' };
export const LINE_CENTER: CellLook = { ...LINE, horizontal: 'center' };
export const LINE_RIGHT: CellLook = { ...LINE, horizontal: 'right' };
