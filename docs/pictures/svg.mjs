// Texts of one width on a dark ground, as SVG and as PNG.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
export const size = 14;
export const advance = size * 0.60205; // of DejaVu Sans Mono
export const lineHeight = 22;
export const colours = {
  ground: '#1f2430', bar: '#171b24', text: '#d9dce3', dim: '#707a8c', keyword: '#ffad66', string: '#a8cc8c', type: '#73d0ff', call: '#ffd173', comment: '#707a8c',
  warning: '#e5c07b', error: '#ff6b6b', note: '#73d0ff', tip: '#2b3242',
};

export const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export const text = (x, y, content, colour = colours.text, weight = 'normal') =>
  `<text x="${x.toFixed(1)}" y="${y}" fill="${colour}" font-weight="${weight}" xml:space="preserve">${escape(content)}</text>`;

export const page = (width, height, title, body) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans Mono" font-size="${size}">
<rect width="${width}" height="${height}" rx="8" fill="${colours.ground}"/><path d="M0 34V8a8 8 0 0 1 8-8H${width - 8}a8 8 0 0 1 8 8v26z" fill="${colours.bar}"/>
${text(16, 22, title, colours.dim)}
${body}</svg>`;

// Lines that are not longer than some width, broken between words.
export const wrap = (content, width) => content.split(' ').reduce((lines, word) => {
  const last = lines.at(-1);
  if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
  else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  return lines;
}, ['']);

export const draw = (svg) => new Resvg(svg, {
  fitTo: { mode: 'zoom', value: 2 },
  font: { loadSystemFonts: false, fontFiles: ['DejaVuSansMono.ttf', 'DejaVuSansMono-Bold.ttf'].map((file) => join(fonts, file)), defaultFontFamily: 'DejaVu Sans Mono' },
}).render().asPng();
