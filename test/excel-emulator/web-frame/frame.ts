/**
 * A page that plays Excel on the web: the workbook at the left, the pane in an iframe at the right, the real office.js
 * of the pane talking to the emulated Excel over its own postMessage channel.
 *
 * Query: `pane` is the URL of the pane (its host name must be that of this page), `api` the highest ExcelApi set
 * (1.15), `locale` the display language (zh-CN). Globals it reads: `__workbookBytes` (base64 of an .xlsx) or
 * `__workbook` (described sheets), `__excelCatalogue` (what `excelCatalogue()` tells). It leaves `window.excel`.
 */
import { openWorkbook } from '../../../src/hosts/memory/reading/xlsx-reader';
import type { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { describedWorkbook, type DescribedSheet } from '../../hosts/contract/described-workbook';
import type { Catalogue } from '../catalogue';
import { ExcelSession } from '../session';
import { PaneChannel } from './channel';
import { FRAME_STYLE } from './frame-style';
import { officeServices } from './office-services';
import { showWorkbook } from './sheet-view';
import { excelHandle, type ExcelHandle } from './test-handle';

declare global {
  interface Window {
    __workbookBytes?: string;
    __workbook?: readonly DescribedSheet[];
    __excelCatalogue?: Catalogue;
    excel?: ExcelHandle;
  }
}

const ADD_IN_ID = '00000000-0000-0000-0000-000000000001';
/** Requests and answers of Excel on the web may have 5 MB. */
const PAYLOAD_LIMIT = 5_000_000;

async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const pane = query.get('pane');
  if (pane === null) throw new Error('no pane in the query');
  const locale = query.get('locale') ?? 'zh-CN';
  const excelApi = query.get('api') ?? '1.15';
  // A new conversation for every load: office.js remembers the old one in the session storage.
  const conversation = crypto.randomUUID();
  const session = new ExcelSession(await workbookOfPage(), {
    catalogue: window.__excelCatalogue ?? {},
    payloadLimit: PAYLOAD_LIMIT,
    send: (entries) =>
      channel.raise('richApiMessage', { ArrayData: entries.map((entry) => [...entry, false]) }),
  });
  let completed: () => void = () => undefined;
  const context = { addInId: ADD_IN_ID, locale, excelApi, documentUrl: `${location.origin}/workbook.xlsx` };
  const services = officeServices(session, context, () => completed());
  const channel = new PaneChannel(conversation, services);
  window.excel = excelHandle(session, (functionName) => {
    const done = new Promise<void>((resolve) => (completed = resolve));
    channel.raise('appCommandInvoked', { 0: 'command', 1: functionName, 2: '{}' });
    return done;
  });
  build(session.workbook, paneFrame(pane, conversation, locale));
}

async function workbookOfPage(): Promise<MemoryWorkbook> {
  const encoded = window.__workbookBytes;
  if (encoded === undefined) return describedWorkbook(window.__workbook ?? [{ name: 'Sheet1' }]);
  return openWorkbook(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
}

/** The iframe as Excel on the web inserts it: who the host is stands in the URL, how to reach it in the name. */
function paneFrame(pane: string, conversation: string, locale: string): HTMLIFrameElement {
  const url = new URL(pane, location.href);
  url.searchParams.set('_host_Info', `Excel$Web$16.01$${locale}$$$disableLogging$0`);
  const frame = document.createElement('iframe');
  frame.className = 'pane';
  frame.title = '任务窗格';
  // Before it is inserted: office.js reads the name while it loads.
  frame.name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: `Excel|Web|16.01|${locale}|||disableLogging|0`,
    xdmInfo: `${conversation}|${ADD_IN_ID}|${location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
  frame.src = url.href;
  return frame;
}

function build(workbook: MemoryWorkbook, pane: HTMLIFrameElement): void {
  const style = document.createElement('style');
  style.textContent = FRAME_STYLE;
  document.head.append(style);
  const [title, work, book] = ['title', 'work', 'book'].map((name) => {
    const part = document.createElement('div');
    part.className = name;
    return part;
  });
  if (!title || !work || !book) return;
  title.textContent = 'Excel（模拟） – workbook.xlsx';
  work.append(book, pane);
  document.body.replaceChildren(title, work);
  showWorkbook(book, workbook);
}

void start();
