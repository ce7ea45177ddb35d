import type { Theme } from '../../themes/theme.ts';
import type { Part } from '../office/package.ts';
import { FAMILIES } from './text-body.ts';
import { xml } from './xml.ts';

/** A theme's colours and fonts; what it says of lines and effects has to be there (ISO/IEC 29500-1 §20.1.6.10) and is plain. */
export function themePart(theme: Theme, path: string): Part {
  const content = xml(
    'a:theme',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: `讲台 ${theme.name}` },
    xml('a:themeElements', {}, coloursXml(theme), fontsXml(theme), formatsXml(theme)),
  );
  return { name: path, type: 'application/vnd.openxmlformats-officedocument.theme+xml', content };
}

function coloursXml(theme: Theme): string {
  const dark = theme.paper < theme.ink;
  const [ink, paper, ink2, wash] = [theme.ink, theme.paper, theme.ink2, theme.wash];
  const said: Readonly<Record<string, string>> = {
    dk1: dark ? paper : ink,
    lt1: dark ? ink : paper,
    dk2: dark ? wash : ink2,
    lt2: dark ? ink2 : wash,
    accent1: theme.accent,
    accent2: theme.past,
    accent3: theme.gold,
    accent4: theme.accentDeep,
    accent5: theme.ink3,
    accent6: theme.rule,
    hlink: theme.accent,
    folHlink: theme.ink3,
  };
  const colours = Object.entries(said).map(([name, colour]) =>
    xml(`a:${name}`, {}, xml('a:srgbClr', { val: colour.slice(1).toUpperCase() })),
  );
  return xml('a:clrScheme', { name: `讲台 ${theme.name}` }, ...colours);
}

function fontsXml(theme: Theme): string {
  const family = (name: string, face: keyof typeof FAMILIES): string => {
    const font = FAMILIES[face];
    const chinese = xml('a:font', { script: 'Hans', typeface: font.typeface });
    return xml(name, {}, xml('a:latin', font), xml('a:ea', font), xml('a:cs', font), chinese);
  };
  return xml(
    'a:fontScheme',
    { name: `讲台 ${theme.name}` },
    family('a:majorFont', 'serif'),
    family('a:minorFont', 'sans'),
  );
}

const EMU_OF_LINES = [9525, 19_050, 28_575];

function formatsXml(theme: Theme): string {
  const fill = xml('a:solidFill', {}, xml('a:schemeClr', { val: 'phClr' }));
  const three = (name: string, inside: string): string => xml(name, {}, inside, inside, inside);
  const lines = EMU_OF_LINES.map((w) => xml('a:ln', { w }, fill));
  return xml(
    'a:fmtScheme',
    { name: `讲台 ${theme.name}` },
    three('a:fillStyleLst', fill),
    xml('a:lnStyleLst', {}, ...lines),
    three('a:effectStyleLst', xml('a:effectStyle', {}, xml('a:effectLst'))),
    three('a:bgFillStyleLst', fill),
  );
}
