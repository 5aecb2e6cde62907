import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

/** Excel's green, so that the pane looks at home beside a sheet. */
const GREEN: BrandVariants = {
  10: '#020f07',
  20: '#052110',
  30: '#08361b',
  40: '#0a4524',
  50: '#0c532b',
  60: '#0d6134',
  70: '#0f6f3a',
  80: '#107c41',
  90: '#21894f',
  100: '#37975f',
  110: '#4da672',
  120: '#65b487',
  130: '#7fc29c',
  140: '#9ad0b1',
  150: '#b7dfc8',
  160: '#d6eee0',
};

/** Fonts every Windows, macOS or Linux desktop already has: nothing is loaded. */
const FONTS = {
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', -apple-system, 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
};

const LIGHT: Theme = { ...createLightTheme(GREEN), ...FONTS };
// On dark grounds Fluent's default link and brand text shades of a green ramp fall below 4.5:1.
const DARK: Theme = {
  ...createDarkTheme(GREEN),
  ...FONTS,
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[130],
  colorBrandForegroundLinkHover: GREEN[140],
  colorNeutralForeground2BrandHover: GREEN[130],
  colorNeutralForeground2BrandPressed: GREEN[120],
};

/** The Fluent theme for a light or dark surrounding. */
export function themeFor(dark: boolean): Theme {
  return dark ? DARK : LIGHT;
}
