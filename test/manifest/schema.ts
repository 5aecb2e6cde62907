import type { XmlElement } from './read-xml';

/**
 * The parts of the published schema that this manifest touches: which children an element has, in which order, and
 * how often (`?` at most once, `*` any number, `+` at least once). Excel refuses a manifest whose elements are out of
 * order without saying which.
 *
 * Sources: OfficeAppManifest 1.1, TaskPaneAppVersionOverrides 1.0 ([MS-OWEMXML]), reference of the manifest elements.
 * Task pane add-ins know version 1.0 of the overrides only; 1.1 is for mail add-ins. Context menus are part of 1.0.
 */
const BASE_OF_ADD_IN = [
  ...['Id', 'AlternateId?', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
  ...['IconUrl?', 'HighResolutionIconUrl?', 'SupportUrl?', 'AppDomains?', 'Hosts', 'Requirements?'],
  ...['DefaultSettings', 'Permissions', 'Dictionary?', 'ExtendedOverrides?', 'VersionOverrides?'],
];

const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: BASE_OF_ADD_IN,
  DisplayName: ['Override*'],
  Description: ['Override*'],
  IconUrl: ['Override*'],
  HighResolutionIconUrl: ['Override*'],
  SupportUrl: ['Override*'],
  AppDomains: ['AppDomain+'],
  'OfficeApp/Hosts': ['Host+'],
  'OfficeApp/Requirements': ['Sets?', 'Methods?'],
  Sets: ['Set+'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: [
    'Description?',
    'Requirements?',
    'Hosts',
    'Resources',
    'WebApplicationInfo?',
    'EquivalentAddins?',
  ],
  'VersionOverrides/Hosts': ['Host+'],
  'VersionOverrides/Hosts/Host': ['Runtimes?', 'AllFormFactors?', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted?', 'FunctionFile?', 'ExtensionPoint+'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  'ExtensionPoint:PrimaryCommandSurface': ['OfficeTab'],
  'ExtensionPoint:ContextMenu': ['OfficeMenu'],
  OfficeTab: ['Group+'],
  Group: ['OverriddenByRibbonApi?', 'Label', 'Icon', 'Tooltip?', 'Control+'],
  // One only, whatever the schema says: the reference allows a single control in a context menu.
  OfficeMenu: ['Control'],
  'Control:Button': ['OverriddenByRibbonApi?', 'Label', 'ToolTip?', 'Supertip', 'Icon', 'Action', 'Enabled?'],
  Supertip: ['Title', 'Description'],
  Icon: ['bt:Image+'],
  'Action:ShowTaskpane': ['TaskpaneId?', 'SourceLocation', 'Title?'],
  'Action:ExecuteFunction': ['FunctionName'],
  Resources: ['bt:Images?', 'bt:Urls?', 'bt:ShortStrings?', 'bt:LongStrings?'],
  'bt:Images': ['bt:Image+'],
  'bt:Urls': ['bt:Url+'],
  'bt:ShortStrings': ['bt:String+'],
  'bt:LongStrings': ['bt:String+'],
  'Resources//bt:Image': ['bt:Override*'],
  'bt:Url': ['bt:Override*'],
  'bt:String': ['bt:Override*'],
};

/** What is wrong with the order and number of children, one line per element. */
export function orderProblems(element: XmlElement, parents: readonly string[] = []): readonly string[] {
  const path = [...parents, element.name];
  const type = element.attributes['xsi:type'];
  const allowed = allowedIn(path, type);
  const names = element.children.map(({ name }) => name);
  const fits = new RegExp(`^${allowed.map(asPattern).join('')}$`).test(
    names.map((name) => `${name} `).join(''),
  );
  const below = element.children.flatMap((child) => orderProblems(child, path));
  const own = `${path.join('/')} holds ${names.join(', ') || 'nothing'}; allowed: ${allowed.join(', ') || 'nothing'}`;
  return fits ? below : [own, ...below];
}

/** The most particular entry: by type, by the elements around, by the name alone. */
function allowedIn(path: readonly string[], type: string | undefined): readonly string[] {
  const name = path.at(-1) ?? '';
  const keys = [
    `${name}:${type ?? ''}`,
    path.slice(-3).join('/'),
    path.slice(-2).join('/'),
    ...(path.includes('Resources') ? [`Resources//${name}`] : []),
    name,
  ];
  const key = keys.find((candidate) => Object.hasOwn(CHILDREN, candidate));
  return key === undefined ? [] : (CHILDREN[key] ?? []);
}

function asPattern(child: string): string {
  const [, name = '', times = ''] = /^([\w:]+)([?*+]?)$/.exec(child) ?? [];
  return `(?:${name} )${times}`;
}
