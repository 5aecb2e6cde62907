/** The look of the frame: a sheet at the left, the pane at the right. */
export const FRAME_STYLE = `
  html, body { height: 100%; margin: 0; font: 12px/1.4 'Noto Sans SC Variable', 'Microsoft YaHei', sans-serif; }
  body { display: flex; flex-direction: column; }
  .title { background: #217346; color: #fff; padding: 6px 12px; flex: none; line-height: 16px; }
  .work { display: flex; flex: auto; min-height: 0; }
  .book { display: flex; flex-direction: column; flex: auto; min-width: 0; }
  .address { border-bottom: 1px solid #d4d4d4; padding: 3px 8px; width: 100%; box-sizing: border-box; }
  .scroller { flex: auto; overflow: auto; }
  .grid { border-collapse: collapse; }
  .grid th { background: #f0f0f0; border: 1px solid #d4d4d4; color: #555; font-weight: normal; padding: 1px 6px; }
  .grid td { border: 1px solid #e1e1e1; height: 18px; max-width: 320px; padding: 1px 4px; white-space: pre-wrap; }
  .grid td.selected { outline: 2px solid #217346; outline-offset: -2px; }
  .tabs { background: #f0f0f0; border-top: 1px solid #d4d4d4; flex: none; padding: 2px 8px; }
  .tab { background: none; border: 0; font: inherit; padding: 3px 12px; }
  .tab.front { background: #fff; color: #217346; font-weight: bold; }
  .pane { border: 0; border-left: 1px solid #d4d4d4; flex: none; height: 100%; width: 350px; }
`;
